/** Every phrase that a form of the vocabulary stands for: "sick leave/days" is "sick leave" and "sick days". */
export function formsOf(form: string): readonly string[] {
  return form.split(' ').reduce<readonly string[]>(
    (phrases, place) =>
      phrases.flatMap((phrase) =>
        place
          .split('/')
          // "Presidents' Day": the mark behind the word is none of its letters.
          .map((word) => word.replace(/'$/, ''))
          .map((word) => (phrase === '' ? word : `${phrase} ${word}`)),
      ),
    [''],
  );
}
