import type { Grade, GradeSpan } from '../../shared/agreement/Profile';
import { GRADES } from '../../shared/agreement/Profile';
import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import type { Refusal } from './Command';

/** Reads "K-5", "6-8,10" or nothing. */
export function parseGradeSpans(text: string): Result<readonly GradeSpan[], Refusal> {
  const spans: GradeSpan[] = [];
  for (const part of text.split(',').map((each) => each.trim())) {
    if (part === '') continue;
    const [from, to = from] = part.split(/\s*[-–]\s*/).map(grade);
    if (from === undefined || to === undefined || GRADES.indexOf(from) > GRADES.indexOf(to)) {
      return err(
        `“${part}” is no span of grades. Write for example --grades K-5 or --grades 6-8,10.`,
      );
    }
    spans.push({ from, to });
  }
  return ok(spans);
}

function grade(text: string): Grade | undefined {
  return GRADES.find((each) => each === text.toUpperCase());
}
