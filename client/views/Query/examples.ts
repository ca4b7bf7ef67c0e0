/** A kind of thing that an example asks about, of which any store may hold others than the data sets do. */
export type Role = 'area' | 'company' | 'segment';

/** A worked query for the query page; runs as it stands on the data sets the store is filled with. */
export interface Example {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Ids in the variables, each with what else of the store may stand in for it. */
  readonly about: Readonly<Record<string, Role>>;
}

const area = 'shapingba';
const company = 'yuxinwei';
const buyer = 'sample-haoxi-terminals';
const segment = 'iot-chip';
const district = { scope: { area } };

/** From the plainest to the most telling. A test runs each over the data sets. */
export const examples: readonly Example[] = [
  {
    id: 'gaps',
    zh: '严重度前十的缺口',
    en: 'The ten gravest gaps',
    query: `query TopGaps($scope: Scope) {
  gaps(scope: $scope, orderBy: SEVERITY, first: 10) {
    totalCount
    nodes {
      segment { id name }
      presence
      rules
      severity
      dependants(first: 3) { nodes { segment { id name } } }
    }
  }
}`,
    variables: district,
    about: { [area]: 'area' },
  },
  {
    id: 'evidence',
    zh: '缺口与它的依据',
    en: 'Gaps with their evidence',
    query: `query GapEvidence($scope: Scope) {
  gaps(scope: $scope, first: 5) {
    nodes {
      rank
      segment { id name }
      evidence(first: 5) {
        nodes {
          type
          from { id name }
          to { id name }
          statements { quote source { id publisher published } }
        }
      }
    }
  }
}`,
    variables: district,
    about: { [area]: 'area' },
  },
  {
    id: 'segment',
    zh: '谁在这个环节',
    en: 'Who is in a segment',
    query: `query WhoIsIn($id: ID!, $scope: Scope) {
  entity(id: $id) {
    id
    name
    ... on Segment {
      companies(scope: $scope, first: 20) {
        totalCount
        edges {
          node { id name unnamed }
          relations { statements { status since until quote source { publisher published } } }
        }
      }
    }
  }
}`,
    variables: { id: segment, ...district },
    about: { [segment]: 'segment', [area]: 'area' },
  },
  {
    id: 'company',
    zh: '一家企业的来源与依据',
    en: 'A company with its sources and proof',
    query: `query Proof($id: ID!) {
  entity(id: $id) {
    id
    name
    sources { id publisher published licence }
    relations(first: 20) {
      nodes {
        type
        from { id name }
        to { id name }
        statements { quote status since until source { publisher published } }
      }
    }
  }
}`,
    variables: { id: company },
    about: { [company]: 'company' },
  },
  {
    id: 'suppliers',
    zh: '供应商的供应商',
    en: 'The suppliers of suppliers',
    query: `query SuppliersOfSuppliers($id: ID!, $scope: Scope) {
  entity(id: $id) {
    id
    name
    ... on Company {
      suppliers(scope: $scope, first: 20) {
        totalCount
        nodes {
          id
          name
          suppliers(scope: $scope, first: 20) { nodes { id name } }
        }
      }
    }
  }
}`,
    variables: { id: buyer, ...district },
    about: { [buyer]: 'company', [area]: 'area' },
  },
  {
    id: 'upstream',
    zh: '追溯一个环节的上游',
    en: 'Everything upstream of a segment',
    query: `query Upstream($id: ID!) {
  trace(id: $id, direction: UPSTREAM, first: 40) {
    truncated
    steps { distance entity { id name } }
    relations { from { id name } to { id name } statements { essential source { id } } }
  }
}`,
    variables: { id: segment },
    about: { [segment]: 'segment' },
  },
  {
    id: 'paths',
    zh: '两者之间的最短路径',
    en: 'The shortest paths between two things',
    query: `query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, first: 5) {
    entities { id kind name }
    relations { type from { id name } to { id name } statements { quote source { publisher } } }
  }
}`,
    variables: { from: company, to: segment },
    about: { [company]: 'company', [segment]: 'segment' },
  },
  {
    id: 'potential',
    zh: '潜在供应商（推算）',
    en: 'Potential suppliers (computed)',
    query: `query PotentialSuppliers($id: ID!, $scope: Scope) {
  entity(id: $id) {
    id
    name
    ... on Company {
      potentialSuppliers(scope: $scope, first: 20) {
        totalCount
        nodes { company { id name } segment { id name } reason }
      }
    }
  }
}`,
    variables: { id: company, ...district },
    about: { [company]: 'company', [area]: 'area' },
  },
  {
    id: 'search',
    zh: '按拼音首字母搜索',
    en: 'Search by initials of the pinyin',
    query: `query Search($text: String!) {
  search(text: $text, first: 5) {
    edges { node { id kind name } score matched { field text how } }
  }
}`,
    variables: { text: 'yxw' },
    about: { yxw: 'company' },
  },
  {
    id: 'observations',
    zh: '统计值，连同“超过”“约”',
    en: 'Figures with their “more than” and “about”',
    query: `query Observations($id: ID!) {
  entity(id: $id) {
    id
    name
    observations(first: 50) {
      totalCount
      nodes { metric operator value valueMax unit period source { publisher } quote }
    }
  }
}`,
    variables: { id: area },
    about: { [area]: 'area' },
  },
  {
    id: 'coverage',
    zh: '完整度，按链道（不含样例）',
    en: 'Completeness by letter, without the sample',
    query: `query Coverage($scope: Scope) {
  coverage(scope: $scope) {
    completeness
    asked
    askedPresent
    recorded
    known
    byLetter { nodes { id present absent unknown } }
  }
}`,
    variables: { scope: { area, withoutSources: ['sample', 'sample-registry'] } },
    about: { [area]: 'area' },
  },
  {
    id: 'as-of',
    zh: '两个时点：2017年底与今天',
    en: 'Two dates: the end of 2017 and today',
    query: `query ThenAndNow($then: Scope, $now: Scope) {
  then: coverage(scope: $then) { present single absent unknown }
  now: coverage(scope: $now) { present single absent unknown }
  gapsThen: gaps(scope: $then, first: 10) { totalCount nodes { segment { id name } severity } }
  gapsNow: gaps(scope: $now, first: 10) { totalCount nodes { segment { id name } severity } }
}`,
    variables: { then: { area, asOf: '2017-12' }, now: { area } },
    about: { [area]: 'area' },
  },
  {
    id: 'sources',
    zh: '来源与各自的份量',
    en: 'The sources and how much each says',
    query: `query Sources {
  statistics {
    entities
    statements
    observations
    bySource { source { id title publisher published licence kind } entities statements observations }
  }
}`,
    variables: {},
    about: {},
  },
  {
    id: 'companies',
    zh: '企业名录，一页二十家',
    en: 'The roster, twenty a page',
    query: `query Roster($scope: Scope, $after: String) {
  companies(scope: $scope, orderBy: { field: NAME }, first: 20, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id name nameEn unnamed sources { id } }
  }
}`,
    variables: district,
    about: { [area]: 'area' },
  },
];
