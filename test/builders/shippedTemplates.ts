import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Names of the files that come with the app on one shelf of `templates/`. */
export function shippedTemplates(shelf: 'agreements' | 'clauses'): readonly string[] {
  return readdirSync(path.join(import.meta.dirname, '../../templates', shelf)).map((file) =>
    path.basename(file, '.json'),
  );
}
