import { describe, it } from 'vitest';
import { krokomText } from '../testing/planted.ts';
import { isFoundIn, type Spoilt } from '../testing/spoilt.ts';

const krokom: Spoilt[] = [
  [
    'a duty counted from no date',
    'from: plan.dialogen-slut',
    'from: plan.dialogens-slut',
    'from: plan.dialogens-slut',
    'som varken är ett datumfält eller dagen för ett beslut i sammanträde',
  ],
  [
    'a duty counted from a text',
    'from: plan.dialogen-slut',
    'from: plan.omraden',
    'from: plan.omraden',
    'som varken är ett datumfält',
  ],
  [
    'a duty per meeting counted from a form',
    'from: meeting',
    'from: plan.dialogen-slut # m',
    'from: plan.dialogen-slut # m',
    'gäller varje möte men räknas från',
  ],
  [
    'a step that waits for a duty there is none of',
    'duty: aterkoppling-2',
    'duty: aterkoppling-4',
    'duty: aterkoppling-4',
    'återkopplingen "aterkoppling-4" finns inte',
  ],
  [
    'a step that waits for a duty of each meeting',
    'duty: aterkoppling-2',
    'duty: aterkoppling-1',
    'duty: aterkoppling-1',
    'görs efter varje möte och kan inte vara ett steg',
  ],
  [
    '[K·F7] a duty that nobody waits for',
    'duty: aterkoppling-2',
    'duty: aterkoppling-3 #',
    '- id: aterkoppling-2\n    name',
    'är inte ett steg i någon väg',
  ],
  [
    '[K·F7] a duty whose date may be left out',
    'type: date\n            required: true\n            cite: P 9 punkt 2; St 1.4 steg 2',
    'type: date\n            cite: P 9 punkt 2; St 1.4 steg 2',
    'duty: aterkoppling-2',
    'kan nås utan att datumet "plan.dialogen-slut" är ifyllt',
  ],
  [
    'a body concerned that may be left out',
    'type: body\n            required: true\n            cite: P 2 Medborgarinitiativ; St 1.1.3',
    'type: body\n            cite: P 2 Medborgarinitiativ; St 1.1.3',
    'body: concerned',
    'innan det säkert är angivet',
  ],
  [
    'a group smaller than its least',
    'participants: { min: 8, max: 12 }',
    'participants: { min: 12, max: 8 }',
    'participants: { min: 12',
    'har minst 12 deltagare men högst 8',
  ],
  [
    '[K·L5] a rule of levels that reads no question',
    'field: underlag.fardigt-forslag',
    'field: underlag.syfte',
    'field: underlag.syfte',
    'läser "underlag.syfte", som inte är en ja/nej-fråga',
  ],
];

describe('duties, and what must be filled in for them', () => {
  it.each(krokom)('%s', isFoundIn(krokomText));
});
