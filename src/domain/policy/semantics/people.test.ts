import { describe, it } from 'vitest';
import { lillbyText } from '../testing/planted.ts';
import { isFoundIn, type Spoilt } from '../testing/spoilt.ts';

const lillby: Spoilt[] = [
  [
    'a presidium without a secretary',
    ', secretary: true',
    '',
    'roles:',
    'frågar ett presidium, men ingen roll är sekreterare',
  ],
  [
    'the same role twice',
    '{ id: vice, ',
    '{ id: ordforande, ',
    '{ id: ordforande, name: Vice',
    'rollen "ordforande" finns två gånger',
  ],
  [
    'two that preside in the same order',
    'presides: 2',
    'presides: 1',
    '{ id: vice,',
    'rollen "vice" leder i samma ordning (1) som en annan',
  ],
  [
    'a seat that nobody presides in',
    'presidiumSeats: 2',
    'presidiumSeats: 3',
    'presidiumSeats: 3',
    'har 3 platser, men bara 2 roller leder',
  ],
  [
    'a role there is none of',
    'kind: meetings, actor: { role: kommunsekreterare }',
    'kind: meetings, actor: { role: sekreterare }',
    'role: sekreterare',
    'rollen "sekreterare" finns inte',
  ],
  [
    'a body there is none of',
    'body: bygderadet',
    'body: byradet',
    'body: byradet',
    'organet "byradet" finns inte',
  ],
  [
    'a body called what means another thing',
    '{ id: bygderadet,',
    '{ id: concerned,',
    '{ id: concerned,',
    '"concerned" betyder redan något annat',
  ],
  [
    'a deciding body without presidium',
    ', presidiumSeats: 2',
    '',
    'body: bygderadet',
    'frågar Bygderådet, som inte har något presidium',
  ],
  [
    'the body concerned before it is named',
    'body: bygderadet',
    'body: concerned',
    'body: concerned',
    'innan det säkert är angivet vilket organ som berörs',
  ],
  [
    'the ordering body before anybody has ordered',
    '        kind: form\n        actor: { role: kommunsekreterare }',
    '        kind: form\n        actor: { role: kommunsekreterare, of: ordering }',
    'of: ordering',
    'innan något organ säkert har beställt',
  ],
  [
    'delegation without its point',
    'form: beredning',
    'form: delegation',
    'form: delegation',
    'ingen punkt i delegationsordningen',
  ],
  [
    'a point of delegation in another form',
    'form: beredning',
    "form: beredning\n        delegationPoint: '4.2'",
    'delegationPoint',
    'har en delegationspunkt men formen beredning',
  ],
];

describe('who acts, asks and decides', () => {
  it.each(lillby)('%s', isFoundIn(lillbyText));
});
