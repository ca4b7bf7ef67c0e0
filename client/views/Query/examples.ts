/** A worked query for the query page; runs as it stands on the data sets the store is filled with. */
export interface Example {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const district = { scope: { area: 'shapingba' } };

/** From the plainest to the most telling. A test checks each against the schema. */
export const examples: readonly Example[] = [
  {
    id: 'gaps',
    zh: '严重度前十的缺口',
    en: 'The ten gravest gaps',
    query: `query TopGaps($scope: Scope) {
  gaps(scope: $scope, orderBy: SEVERITY, first: 10) {
    totalCount
    nodes {
      rank
      segment { id name letter }
      rules
      severity
      presence
      state
      dependants(first: 5) {
        totalCount
        nodes { segment { name } distance contribution }
      }
    }
  }
}`,
    variables: district,
  },
  {
    id: 'company',
    zh: '御芯微：资料与依据',
    en: 'One company with its proofs',
    query: `query Company($id: ID!) {
  entity(id: $id) {
    name
    relations(first: 20) {
      nodes {
        type
        from { name }
        to { name }
        statements { quote status since until source { publisher published } }
      }
    }
  }
}`,
    variables: { id: 'yuxinwei' },
  },
  {
    id: 'potential',
    zh: '御芯微的潜在供应商（推算）',
    en: 'Potential suppliers (computed)',
    query: `query PotentialSuppliers($id: ID!, $scope: Scope) {
  entity(id: $id) {
    name
    ... on Company {
      potentialSuppliers(scope: $scope, first: 20) {
        totalCount
        nodes { company { name } segment { name } reason }
      }
    }
  }
}`,
    variables: { id: 'yuxinwei', ...district },
  },
  {
    id: 'search',
    zh: '用首字母搜索',
    en: 'Search by initials',
    query: `query Search($text: String!) {
  search(text: $text, first: 5) {
    edges { score matched { field text how } node { id kind name } }
  }
}`,
    variables: { text: 'yxw' },
  },
  {
    id: 'neighbourhood',
    zh: '封装环节两步之内',
    en: 'Two steps around packaging',
    query: `query Around($ids: [ID!]!, $scope: Scope) {
  neighbourhood(ids: $ids, depth: 2, first: 60, scope: $scope) {
    truncated
    entities { id kind name }
    relations { type from { id } to { id } }
    hidden { entity type count }
  }
}`,
    variables: { ids: ['ic-packaging'], ...district },
  },
  {
    id: 'chain',
    zh: '整条链：每个环节的在位情况',
    en: 'The whole chain, segment by segment',
    query: `query Chain($scope: Scope) {
  chain(scope: $scope) {
    lanes { id name }
    segments { lane column segment { id name } presence companyCount unnamed single state }
  }
}`,
    variables: district,
  },
  {
    id: 'coverage',
    zh: '完整度：不含样例',
    en: 'Completeness without the sample',
    query: `query Coverage($scope: Scope) {
  coverage(scope: $scope) {
    completeness
    asked
    askedPresent
    recorded
    known
    present
    absent
    unknown
    byLetter { nodes { id present absent unknown } }
  }
}`,
    variables: { scope: { area: 'shapingba', withoutSources: ['sample', 'sample-registry'] } },
  },
  {
    id: 'as-of',
    zh: '2017年10月时的缺口',
    en: 'The gaps as of October 2017',
    query: `query GapsThen($scope: Scope) {
  gaps(scope: $scope, first: 30) {
    totalCount
    nodes { segment { name } rules severity presence }
  }
}`,
    variables: { scope: { area: 'shapingba', asOf: '2017-10' } },
  },
  {
    id: 'supplies',
    zh: '企业之间的供应与份额',
    en: 'Who supplies whom, and how much',
    query: `query Supplies($scope: Scope) {
  chain(scope: $scope) {
    supplies(first: 50) {
      from { name }
      to { name }
      qualifier
      statements { share since until status source { id } }
    }
  }
}`,
    variables: district,
  },
  {
    id: 'companies',
    zh: '企业名录，一页二十家',
    en: 'The roster, twenty a page',
    query: `query Roster($scope: Scope, $after: String) {
  companies(scope: $scope, orderBy: { field: NAME }, first: 20, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id name nameEn unnamed sources { id } }
  }
}`,
    variables: district,
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
  },
];
