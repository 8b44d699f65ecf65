import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../../shared/cba/words/formsOf';

describe('the forms of the vocabulary', () => {
  it('stand for themselves where nothing is marked', () => {
    expect(formsOf('just cause', 'en')).toEqual(['just cause']);
  });

  it('spell out words that may stand in one place', () => {
    expect(formsOf('sick leave/days', 'en')).toEqual(['sick leave', 'sick days']);
  });

  it.each([
    ['approve~', 'approve approves approved approving'],
    ['deny~', 'deny denies denied denying'],
    ['carry~', 'carry carries carried carrying'],
    ['stop~', 'stop stops stopped stopping'],
    ['remit~', 'remit remits remitted remitting'],
    ['vest~', 'vest vests vested vesting'],
    ['take~', 'take takes took taken taking'],
    ['undertake~', 'undertake undertakes undertook undertaken undertaking'],
    ['lie~', 'lie lies lay lain lying'],
    ['agree~', 'agree agrees agreed agreeing'],
    ['pass~', 'pass passes passed passing'],
  ])('give every form of the English verb %s', (form, all) => {
    expect(formsOf(form, 'en')).toEqual(expect.arrayContaining(all.split(' ')));
  });

  it.each([
    ['aprobar~', 'aprobar aprueba aprueban aprobará aprobado aprobadas apruebe'],
    ['decidir~', 'decidir decide deciden decidirá decidida decidió'],
    ['pedir~', 'pedir pide piden pedirá pedirse'],
    ['pagar~', 'pagar paga pague pagado'],
    ['exigir~', 'exigir exige exija exigido'],
  ])('give every form of the Spanish verb %s', (form, all) => {
    expect(formsOf(form, 'es')).toEqual(expect.arrayContaining(all.split(' ')));
  });

  it.each([
    ['policy+', 'en', 'policy policies'],
    ['visit+', 'en', 'visit visits'],
    ['maestro+', 'es', 'maestro maestra maestros maestras'],
    ['director+', 'es', 'director directora directores directoras'],
    ['evaluación+', 'es', 'evaluación evaluaciones'],
    ['plantel+', 'es', 'plantel planteles'],
  ] as const)('give one and many of the noun %s', (form, language, all) => {
    expect(formsOf(form, language)).toEqual(expect.arrayContaining(all.split(' ')));
  });

  it('mix marks and alternatives', () => {
    expect(formsOf('remit~/leave to', 'en')).toContain('remitted to');
  });
});
