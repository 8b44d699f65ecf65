import type { Job } from './Job';

const TEMPLATES = {
  en: 'Pilot school, short agreement',
  es: 'Escuela piloto, acuerdo breve',
} as const;

/** From the start screen through the form about the school to the text. */
export async function beginFromTemplate({ hands, words, language, look }: Job): Promise<void> {
  const { page } = hands;
  await look('start');
  await hands.press(page.getByRole('button', { name: words('start.template') }));
  await page.getByRole('heading', { name: words('profile.title') }).waitFor();
  await look('profile');

  const group = (name: string) => page.getByRole('radiogroup', { name });
  const field = (name: string) => page.getByRole('textbox', { name });
  const list = (name: string) => page.getByRole('button', { name });
  await hands.pick(group(words('profile.template')), TEMPLATES[language]);
  await hands.fill(field(words('profile.school-name')), 'Alder Creek Pilot School');
  await hands.choose(list(words('profile.grade-from')), '6');
  await hands.choose(list(words('profile.grade-to')), '8');
  await hands.choose(list(words('profile.year')), '2026–27');
  await hands.pick(group(words('profile.arrangement')), words('profile.la-2009'));
  await hands.pick(group(words('profile.vote')), words('profile.vote-not-used'));
  await hands.fill(field(words('profile.principal')), 'Jasper Ravenscroft');
  await hands.fill(field(words('profile.chapter-chair')), 'Lourdes Bañuelos');
  await look('profile filled in');
  await hands.press(page.getByRole('button', { name: words('profile.create') }));
  await page.getByRole('textbox', { name: words('editor.label') }).waitFor();
  await look('new agreement');
}
