import { citationOf } from '../citationOf';
import type { ProfileRule } from '../Rule';

/**
 * Notes that the agreement names another edition of the CBA than the rule pack was made from, since
 * article numbers move between editions. An edition not filled in yet is no difference.
 */
export const cbaEditionDiffers: ProfileRule = ({ cbaEdition }, prepared) => {
  const { cbaEdition: known } = prepared.pack;
  if (cbaEdition.trim() === '' || years(cbaEdition) === years(known.name)) return [];
  return [
    {
      rule: 'cba-edition-differs',
      severity: 'note',
      clause: null,
      articles: [],
      evidence: null,
      citation: citationOf(known, prepared),
      fixes: [],
    },
  ];
};

/** "LAUSD-UTLA 2014–17" and "2014-2017" name one edition. */
function years(edition: string): string {
  const [first = edition, last = ''] = edition.match(/\d{2,4}/g) ?? [];
  return `${first}-${last.slice(-2)}`;
}
