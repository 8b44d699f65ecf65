import { $getRoot } from 'lexical';

export function canary(): string {
  return $getRoot().getTextContent();
}
