import type { CaseView } from '../../src/contracts/views.ts';
import { receiptOf, sendWish } from './citizen.ts';
import type { RunningProduct } from './running-product.ts';

export const wish = {
  title: 'Snöskoterleder kring Föllinge',
  text: 'Lederna går nära husen. [Klicka här](https://ond.example) **nu**. Kan kommunen samla alla?',
  place: 'Föllinge',
  name: 'Margit Olofsson',
  address: 'margit@example.com',
};

export const command = async (
  product: RunningProduct,
  role: string,
  nr: string,
  body: object,
): Promise<void> => {
  await (await product.as(role)).post(`/cases/${nr}/commands`, body);
};

export const view = async (product: RunningProduct, role: string, nr: string): Promise<CaseView> =>
  (await product.as(role)).get<CaseView>(`/cases/${nr}`);

/** A citizen wishes, an official accepts; gives the case's number. */
export const acceptedWish = async (
  product: RunningProduct,
  form: Record<string, string> = wish,
): Promise<string> => {
  const receipt = receiptOf(await sendWish(product.app, form));
  const official = await product.as('handlaggare.klf');
  const accepted = await official.post<{ case: string }>(`/wishes/${receipt}/commands`, { type: 'accept' });
  return accepted.case;
};

export const screened = (product: RunningProduct, nr: string, concerned = 'sbn'): Promise<void> =>
  command(product, 'handlaggare.klf', nr, {
    type: 'screen',
    answers: {
      enskild: 'no',
      'sarskild-lag': 'no',
      'av-vikt': 'yes',
      kunskap: 'yes',
      larande: 'yes',
      'fragan-paverkbar': 'yes',
      'vi-paverkbara': 'yes',
    },
    values: { 'berort-organ': concerned },
  });

export const prepared = (product: RunningProduct, nr: string): Promise<void> =>
  command(product, 'handlaggare.klf', nr, {
    type: 'fill',
    step: 'underlag',
    values: {
      syfte: 'Höra boende, samebyar och företagare innan nya leder dras.',
      ramar: 'Lederna kan flyttas, terrängkörningslagen ligger fast.',
      'kommande-beslut': 'Samhällsbyggnadsnämnden antar en ledplan i vår.',
      'fardigt-forslag': false,
      representativitet: ['samer', 'foretagare'],
      roller: 'Processledaren leder, handläggaren antecknar.',
      lyckat: 'Fler än 60 deltar och planen ändras av det som sägs.',
    },
  });

/** The round that is open is answered by card and closed by the body's secretary. */
export const roundAnswered = async (
  product: RunningProduct,
  nr: string,
  body: string,
  answers: Record<string, string>[] = [
    { choice: 'tillstyrker' },
    { choice: 'tillstyrker' },
    { choice: 'avstar' },
  ],
): Promise<void> => {
  await product.quiet();
  const seats = ['ordforande', 'vice1', 'vice2'];
  for (const [i, inputs] of answers.entries())
    await product.control.tap(`${seats[i]}.${body}`, 'answer', inputs);
  const { rounds } = await view(product, `sekreterare.${body}`, nr);
  const open = rounds.find((r) => r.state === 'open');
  await command(product, `sekreterare.${body}`, nr, { type: 'closeRound', round: open?.id });
};

/** As far as the round in kommunstyrelsens presidium. */
export const beforeKs = async (product: RunningProduct): Promise<string> => {
  const nr = await acceptedWish(product);
  await screened(product, nr);
  await prepared(product, nr);
  await product.quiet();
  await product.control.tap('kommundirektor', 'propose', {
    level: '3',
    recommendation: 'genomför',
    reason: 'Inga leder är dragna än, så det går att påverka.',
  });
  await roundAnswered(product, nr, 'sbn');
  await product.quiet();
  return nr;
};
