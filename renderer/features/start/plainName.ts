/** A file's name as people say it: without the ending that every one of them has. */
export function plainName(fileName: string): string {
  return fileName.replace(/\.ewa$/i, '');
}
