import type { Words } from '../model/words.ts';

const seconds = (ms: number): string => String(Math.round(ms / 100) / 10);

/** What a failing store says to people. Each says what to do next; none shows an engine's own message. */
export const words = {
  closed: (): Words => ({
    zh: '图库已关闭。请重新启动智核。',
    en: 'The store is closed. Start Zhihe again.',
  }),
  busy: (): Words => ({
    zh: '图库正忙，排队的查询太多。请稍候几秒再试。',
    en: 'The store is busy: too many queries are waiting. Try again in a few seconds.',
  }),
  deadline: (ms: number): Words => ({
    zh: `图库在 ${seconds(ms)} 秒内没有答完。请缩小查询范围后再试。`,
    en: `The store did not answer within ${seconds(ms)} s. Ask for less and try again.`,
  }),
  gaveUp: (): Words => ({
    zh: '查询已取消：提问方不再等待。需要时请重新查询。',
    en: 'The query was given up: nobody waits for it any more. Ask again if you need it.',
  }),
  fault: (statement: string): Words => ({
    zh: `图库不接受语句“${statement}”，这是程序的错误。请把日志附上并报告。`,
    en: `The store does not take the statement "${statement}": a mistake in the program. Please report it with the log.`,
  }),
  conflict: (): Words => ({
    zh: '图库中已有相同标识的数据，本次写入已全部撤回。请检查重复的标识后再试。',
    en: 'The store already holds something with that id; nothing of this change was kept. Look for the doubled id and try again.',
  }),
  changedMeanwhile: (): Words => ({
    zh: '数据同时被另一处修改，本次写入已全部撤回。请再试一次。',
    en: 'The data was being changed elsewhere at the same moment; nothing of this change was kept. Try again.',
  }),

  noEmbeddedEngine: (platform: string): Words => ({
    zh: `内置引擎在这台机器上（${platform}）没有可用的版本。请设置 NEO4J_URI 改用 Neo4j，或换一台 Linux x64（glibc）机器。`,
    en: `There is no build of the embedded engine for this machine (${platform}). Set NEO4J_URI to use Neo4j, or use Linux x64 (glibc).`,
  }),

  noStore: (folder: string): Words => ({
    zh: `${folder} 里还没有图库。启动智核（npm start）或导入数据后再试，或用 --data 指定别的文件夹。`,
    en: `There is no store in ${folder} yet. Start Zhihe (npm start) or import data first, or choose another folder with --data.`,
  }),
  locked: (folder: string, process: string | null): Words => ({
    zh: `数据文件夹 ${folder} 正被另一个智核进程使用${process === null ? '' : `（进程号 ${process}）`}。请先停止它，或用 --data 换一个文件夹。`,
    en: `The data folder ${folder} is in use by another Zhihe process${process === null ? '' : ` (pid ${process})`}. Stop that one first, or choose another folder with --data.`,
  }),
  damaged: (folder: string, what: Words): Words => ({
    zh: `数据文件夹 ${folder} 已损坏：${what.zh}。请从备份恢复该文件夹；没有备份时，把它移走后重新启动，智核会建立新的图库。`,
    en: `The data folder ${folder} is damaged: ${what.en}. Restore it from a backup; without one, move it away and start again: Zhihe then makes a new store.`,
  }),
  newer: (folder: string): Words => ({
    zh: `数据文件夹 ${folder} 由更新版本的智核写成。请升级智核，或用 --data 换一个文件夹。`,
    en: `The data folder ${folder} was written by a newer Zhihe. Upgrade Zhihe, or choose another folder with --data.`,
  }),
  notAFolder: (folder: string): Words => ({
    zh: `${folder} 不能用作数据文件夹：该路径上有一个文件，或那里不能建文件夹。请用 --data 换一个文件夹。`,
    en: `${folder} cannot be the data folder: a file stands in its place, or no folder can be made there. Choose another folder with --data.`,
  }),
  noWrites: (folder: string): Words => ({
    zh: `数据文件夹 ${folder} 不可写，没有写入任何内容。请检查权限，或用 --data 换一个文件夹。`,
    en: `The data folder ${folder} takes no writes; nothing was written. Check its permissions, or choose another folder with --data.`,
  }),
  diskFull: (folder: string): Words => ({
    zh: `数据文件夹 ${folder} 所在的磁盘已满，没有写入任何内容。请腾出空间后再试。`,
    en: `The disk of the data folder ${folder} is full; nothing was written. Make room and try again.`,
  }),
  notSecured: (folder: string): Words => ({
    zh: `改动已完整收到，但还没有安全存入数据文件夹 ${folder}（磁盘已满或不可写）。请腾出空间后再做一次：重复写入不会改变结果。`,
    en: `The change was taken whole but is not safe in the data folder ${folder} yet (disk full or not writable). Make room and do it again: doing it twice changes nothing.`,
  }),
  broken: (folder: string): Words => ({
    zh: `数据文件夹 ${folder} 无法打开。请看日志中的原因，从备份恢复，或用 --data 换一个文件夹。`,
    en: `The data folder ${folder} cannot be opened. See the log for the cause, restore a backup, or choose another folder with --data.`,
  }),

  badUri: (uri: string): Words => ({
    zh: `Neo4j 地址“${uri}”无效。应以 bolt://、neo4j://、bolt+s:// 或 neo4j+s:// 开头，例如 bolt://localhost:7687。`,
    en: `"${uri}" is no address of a Neo4j. It begins with bolt://, neo4j://, bolt+s:// or neo4j+s://, for example bolt://localhost:7687.`,
  }),
  unreachable: (place: string): Words => ({
    zh: `连不上 Neo4j（${place}）。请确认它在运行、地址和端口正确，然后再试。`,
    en: `Neo4j at ${place} cannot be reached. See that it runs and that address and port are right, then try again.`,
  }),
  denied: (place: string): Words => ({
    zh: `Neo4j（${place}）拒绝了用户名或密码。请检查 NEO4J_USERNAME 和 NEO4J_PASSWORD；输错三次后需等几秒。`,
    en: `Neo4j at ${place} refused the user name or password. Check NEO4J_USERNAME and NEO4J_PASSWORD; after three wrong ones wait a few seconds.`,
  }),
  noDatabase: (place: string, database: string): Words => ({
    zh: `Neo4j（${place}）没有名为“${database}”的数据库。请检查 NEO4J_DATABASE。`,
    en: `Neo4j at ${place} has no database "${database}". Check NEO4J_DATABASE.`,
  }),
  tooOld: (place: string, version: string): Words => ({
    zh: `Neo4j（${place}）的版本 ${version} 太旧。请使用 5.26 LTS 或更新版本。`,
    en: `Neo4j at ${place} is version ${version}, which is too old. Use 5.26 LTS or newer.`,
  }),
  serverReadOnly: (place: string): Words => ({
    zh: `Neo4j（${place}）现在不接受写入，没有写入任何内容。请检查它的磁盘空间和只读设置。`,
    en: `Neo4j at ${place} takes no writes now; nothing was written. Check its disk space and read-only settings.`,
  }),
} as const;
