import type { CaseView } from '../../src/contracts/views.ts';
import { guidFor } from '../../src/server/worlds/local-tenant.ts';
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

export const appointed = (product: RunningProduct, nr: string): Promise<void> =>
  command(product, 'ordforande.ks', nr, {
    type: 'appoint',
    processLeader: guidFor(`vice1.ks@${product.domain}`),
    official: guidFor(`handlaggare.klf@${product.domain}`),
  });

export const planned = (product: RunningProduct, nr: string): Promise<void> =>
  command(product, 'handlaggare.klf', nr, {
    type: 'fill',
    step: 'plan',
    values: {
      metoder: ['digitalt-stormote', 'dialogmote'],
      malgrupper: ['samer', 'foretagare'],
      fragor: 'Var går leden bäst?',
      rollfordelning: 'Processledaren är talesperson.',
      fakta: 'Samhällsbyggnadsförvaltningen',
      kommunikationsplan: 'Webb, affischer och Vårt Krokom.',
      dokumentation: 'Anteckningar på webbplatsen inom tio dagar.',
      budget: 20000,
      'dialogen-slut': '2026-11-30',
      'underlag-till-organ': '2027-01-15',
      'utvardering-dag': '2027-02-15',
    },
  });

const agenda = (...minutes: [string, number, boolean][]) =>
  minutes.map(([title, length, citizens]) => ({ title, minutes: length, citizens }));

export const stormote = {
  type: 'bookMeeting',
  method: 'digitalt-stormote',
  subject: 'Medborgarinformation: Snöskoterleder kring Föllinge',
  start: '2026-10-13T18:00:00+02:00',
  end: '2026-10-13T19:30:00+02:00',
  online: true,
  people: ['vice1.ks@krokom.example', 'handlaggare.sbf@krokom.example'],
  agenda: agenda(['Så går det till', 60, false], ['Grupprum', 30, false]),
};

export const dialogmote = {
  type: 'bookMeeting',
  method: 'dialogmote',
  subject: 'Medborgardialog: Snöskoterleder kring Föllinge',
  start: '2026-10-27T18:00:00+01:00',
  end: '2026-10-27T20:00:00+01:00',
  place: 'Ankaret, Föllinge',
  room: 'rum.ankaret@krokom.example',
  online: true,
  people: ['vice1.ks@krokom.example'],
  agenda: agenda(['Välkomna', 20, false], ['Samtal i grupper', 60, false], ['Era frågor', 40, true]),
};

export const booked = async (product: RunningProduct, nr: string): Promise<void> => {
  await command(product, 'handlaggare.klf', nr, stormote);
  await command(product, 'handlaggare.klf', nr, dialogmote);
};
