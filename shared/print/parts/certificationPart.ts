import type { SigningRecord } from '../../signoff/elections';
import type { SigningAct } from '../../agreement/Body';
import { signingStatement } from '../../signoff/signingStatement';
import { partAnchor } from '../anchors';
import type { PrintContext } from '../PrintContext';
import type { Certificate, CertificationPart } from '../PrintDocument';
import type { PrintText } from '../PrintText';
import { plain } from '../PrintText';
import { recordCode, recordDay } from '../recordNames';

/** Where the principal and the chapter chair sign; null in the public's copy and when neither does. */
export function certificationPart(context: PrintContext): CertificationPart | null {
  const { certification: words, signatures } = context.words;
  const certificates = context.copy === 'public' ? [] : certificatesOf(context);
  if (certificates.length === 0) return null;
  return {
    kind: 'certification',
    anchor: partAnchor('certification'),
    title: words.title,
    lead: plain(words.lead),
    certificates,
    labels: signatures,
  };
}

function certificatesOf(context: PrintContext): readonly Certificate[] {
  const { agreement, elections, words } = context;
  const { profile } = agreement;
  const { steps } = profile;
  const principal: Certificate = {
    office: words.certification.principal,
    statement: statement('principal', profile.principal, context),
    recorded: recorded(elections.principal, context),
  };
  const chapterChair: Certificate = {
    office: words.certification.chapterChair,
    statement: statement('chapter-chair', profile.chapterChair, context),
    recorded: recorded(elections.chapterChair, context),
  };
  return [
    ...(steps.principal.use === 'not-used' ? [] : [principal]),
    ...(steps.chapterChair.use === 'not-used' ? [] : [chapterChair]),
  ];
}

/** The words signed, less a first line that only names the office printed above them. */
function statement(
  act: Extract<SigningAct, 'principal' | 'chapter-chair'>,
  signer: string,
  { agreement, words }: PrintContext,
): PrintText {
  const { principal, chapterChair } = words.certification;
  const office = act === 'principal' ? principal : chapterChair;
  const [first, ...rest] = signingStatement(agreement, act, signer).split('\n');
  const isTitled = rest.length > 0 && first?.toLowerCase() === office.toLowerCase();
  return plain((isTitled ? rest : [first, ...rest]).join('\n'));
}

function recorded(record: SigningRecord | null, { copy, words }: PrintContext): string | null {
  if (record === null || copy !== 'union') return null;
  return words.certification.recorded(
    record.act.name,
    recordDay(record.recordedAt, words),
    recordCode(record),
  );
}
