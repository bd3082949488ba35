import type { Town } from './town-in-memory.ts';

const answers = {
  enskild: 'no',
  'sarskild-lag': 'no',
  'av-vikt': 'yes',
  kunskap: 'yes',
  larande: 'yes',
  'fragan-paverkbar': 'yes',
  'vi-paverkbara': 'yes',
} as const;

const underlag = {
  syfte: 'Höra boende, samebyar och företagare innan nya leder dras.',
  ramar: 'Lederna kan flyttas, terrängkörningslagen ligger fast.',
  'kommande-beslut': 'Samhällsbyggnadsnämnden antar en ledplan i vår.',
  'fardigt-forslag': false,
  representativitet: ['samer', 'foretagare'],
  roller: 'Processledaren leder, handläggaren antecknar.',
  lyckat: 'Fler än 60 deltar och planen ändras av det som sägs.',
};

const official = 'handlaggare.klf';

/** A citizen's wish as far as the question to the presidium concerned; gives the case's number and the round's id. */
export const askedPresidium = async (town: Town): Promise<{ nr: string; round: string }> => {
  const { application } = town.product;
  const wish = {
    title: 'Leder',
    text: 'Samla alla!',
    language: 'sv' as const,
    address: 'margit@example.com',
  };
  const received = await application.receiveWish(wish, 'wish');
  if (received.kind !== 'done') throw new Error(received.kind);
  const caller = { person: town.person(official), surface: 'tab' as const };
  const accept = { body: { type: 'accept' as const }, idempotencyKey: 'accept' };
  const accepted = await application.wishCommand(caller, received.nr, accept);
  if (accepted.kind !== 'done' || accepted.case === undefined) throw new Error(accepted.kind);
  const nr = accepted.case;
  await town.command(official, nr, { type: 'screen', answers, values: { 'berort-organ': 'sbn' } });
  await town.command(official, nr, { type: 'fill', step: 'underlag', values: underlag });
  const reason = 'Inga leder är dragna än, så det går att påverka.';
  await town.command('kommundirektor', nr, { type: 'propose', level: 3, recommendation: 'genomför', reason });
  return { nr, round: 'R1' };
};

/** On to the question to kommunstyrelsens presidium. */
export const askedKs = async (town: Town): Promise<{ nr: string; round: string }> => {
  const { nr, round } = await askedPresidium(town);
  for (const seat of ['ordforande', 'vice1', 'vice2']) await answered(town, `${seat}.sbn`, nr, round);
  await town.command('sekreterare.sbn', nr, { type: 'closeRound', round });
  return { nr, round: 'R2' };
};

export const answered = async (town: Town, role: string, nr: string, round: string): Promise<void> => {
  const outcome = await town.command(role, nr, {
    type: 'answer',
    round,
    choice: 'tillstyrker',
    reserve: false,
  });
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
};
