import { describe, it } from 'vitest';
import { lillbyText } from '../testing/planted.ts';
import { isFoundIn, type Spoilt } from '../testing/spoilt.ts';

const lillby: Spoilt[] = [
  [
    'a decision before any level is proposed',
    ', type: level, required: true',
    ', type: level',
    'id: besked',
    'steget "besked" kan nås utan att någon nivå är föreslagen',
  ],
  [
    'a source that is not declared',
    'name: Klart, kind: end, result: closed, tell: Tack för samtalet!, cite: R 4',
    'name: Klart, kind: end, result: closed, tell: Tack för samtalet!, cite: R 4; Z 9',
    'Z 9',
    'källan "Z" är inte angiven',
  ],
  [
    'a source without a place in it',
    'name: Klart, kind: end, result: closed, tell: Tack för samtalet!, cite: R 4',
    'name: Klart, kind: end, result: closed, tell: Tack för samtalet!, cite: R 4; R',
    'R 4; R',
    'hänvisningen "R" säger inte var i källan',
  ],
  [
    'a method of a level there is none of',
    'level: 2, guidance',
    'level: 5, guidance',
    'level: 5',
    'nivå 5 finns inte på trappan',
  ],
  [
    'a protected word that no level has',
    'protectedWord: bysamtal',
    'protectedWord: byadialog',
    'protectedWord: byadialog',
    'ingen nivå får kallas "byadialog"',
  ],
  [
    '[K·P3] an agenda that gives the citizens too little',
    'title: Ni berättar, minutes: 30',
    'title: Ni berättar, minutes: 20',
    '    items:',
    'ger medborgarna 20 av 50 minuter, men de ska ha minst 25',
  ],
  [
    '[K·O1] meetings without a process leader',
    'agenda:\n',
    'methodRules: { processLeaderFromLevel: { level: 2, cite: R 2 } }\nagenda:\n',
    'id: kvallar',
    'kan nås utan att någon processledare är utsedd',
  ],
  [
    '[K·M2] information first without a method for it',
    'agenda:\n',
    'methodRules: { informationFirst: { cite: R 2 } }\nagenda:\n',
    'informationFirst',
    'ska komma först, men det finns ingen',
  ],
  [
    '[K·R1] target groups where the policy has none',
    'type: level, required: true }',
    'type: level, required: true }, { id: m, label: M, type: target-groups }',
    'fields: [',
    'frågar efter målgrupper, men profilen har inga',
  ],
  [
    'a choice of nothing',
    'type: level, required: true }',
    'type: level, required: true }, { id: m, label: M, type: choice }',
    'fields: [',
    'låter en välja, men inte bland något',
  ],
  [
    'the same field twice',
    'type: level, required: true }',
    'type: level, required: true }, { id: niva, label: M, type: text }',
    'fields: [',
    'fältet "niva" finns två gånger',
  ],
];

describe('levels, methods, fields and sources', () => {
  it.each(lillby)('%s', isFoundIn(lillbyText));
});
