/** The part of a clause's number that stands in its margin: "2.1" of "2.1", "(a)" of "2.1(a)". */
export function ownNumber(number: string): string {
  return number.slice(Math.max(0, number.lastIndexOf('(')));
}
