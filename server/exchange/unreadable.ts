const failures: Readonly<Record<string, string>> = {
  ENOENT: '不存在 · it does not exist',
  EACCES: '没有读取权限 · no permission to read it',
  EISDIR: '是文件夹 · it is a folder',
};

/** Why the system let nobody read a file or folder, in both languages where we have words for it. */
export function unreadable(cause: Error): string {
  const { code = 'unreadable' } = cause as NodeJS.ErrnoException;
  return failures[code] ?? code;
}
