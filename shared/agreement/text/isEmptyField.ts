import type { Profile } from '../Profile';
import type { FieldName } from '../RichText';

/** Whether a field shows a blank because the profile does not say it yet. The signer's is filled by signing. */
export function isEmptyField(field: FieldName, profile: Profile): boolean {
  switch (field) {
    case 'school':
      return profile.school === '';
    case 'cba-edition':
      return profile.cbaEdition === '';
    case 'council':
      return profile.council === '';
    case 'principal':
      return profile.principal === '';
    case 'chapter-chair':
      return profile.chapterChair === '';
    case 'arrangement':
      return profile.arrangement === null;
    case 'school-year':
    case 'signer':
      return false;
  }
}
