import type { Ability, CaseView, FieldView } from '../../contracts/views.ts';
import { guidFor } from '../worlds/local-tenant.ts';
import type { Matter } from './matters.ts';
import { type PersonClient, type Places, personClient } from './person-client.ts';

/** Walks matters through the app as its people do, over HTTP, at the days they happened. */
export interface Walker {
  walk(matter: Matter): Promise<void>;
}

const krokom = 'krokom.example';

export const createWalker = (places: Places): Walker => {
  const clients = new Map<string, Promise<PersonClient>>();
  const as = (role: string): Promise<PersonClient> => {
    const upn = `${role}@${krokom}`;
    const client = clients.get(upn) ?? personClient(places, upn);
    clients.set(upn, client);
    return client;
  };
  return { walk: (matter) => walk(matter, places, as) };
};

type As = (role: string) => Promise<PersonClient>;

const walk = async (matter: Matter, places: Places, as: As): Promise<void> => {
  let now = new Date(matter.received);
  const later = async (days: number): Promise<void> => {
    now = new Date(now.getTime() + days * 86_400_000);
    await setClock(places, now);
  };
  await setClock(places, now);
  const wish = await sendWish(places, matter);
  if (matter.until === 'inbox') return;
  await later(1);
  const official = await as('handlaggare.klf');
  if (matter.aside) {
    await official.post(`/wishes/${wish}/commands`, { type: 'turnAside', ...matter.aside });
    return;
  }
  const { case: nr } = await official.post<{ case: string }>(`/wishes/${wish}/commands`, { type: 'accept' });
  for (let steps = 0; steps < 60; steps += 1) {
    const view = await official.get<CaseView>(`/cases/${nr}`);
    if (view.step.id === matter.until || view.state === 'closed') break;
    await later(2);
    await onward(view, matter, as, now, later);
  }
  if (matter.answered) await answers(nr, 'ks', as, matter.answered);
};

/** Does what the case waits for, as the one who does it. */
const onward = async (
  view: CaseView,
  matter: Matter,
  as: As,
  now: Date,
  later: (days: number) => Promise<void>,
) => {
  const { nr } = view;
  const send = async (role: string, body: object) => (await as(role)).post(`/cases/${nr}/commands`, body);
  const official = 'handlaggare.klf';
  const ability = (type: string): Ability | undefined => view.abilities.find((a) => a.type === type);
  const round = view.rounds.find((r) => r.state === 'open');
  if (round) {
    const body =
      view.track.find((s) => s.state === 'current')?.kind === 'consultation'
        ? (matter.concerned ?? 'ks')
        : 'ks';
    await answers(nr, body, as, 3);
    await send(`sekreterare.${body}`, { type: 'closeRound', round: round.id });
    return;
  }
  const screening = ability('screen');
  if (screening) {
    const asked = (screening.form?.questions ?? []).map(({ id }) => [
      id,
      id === 'enskild' || id === 'sarskild-lag' ? 'no' : 'yes',
    ]);
    const values = { 'berort-organ': matter.concerned ?? 'ks' };
    await send(official, {
      type: 'screen',
      answers: { ...Object.fromEntries(asked), ...matter.screening },
      values,
    });
    return;
  }
  const form = ability('fill');
  if (form) {
    const values = Object.fromEntries((form.form?.fields ?? []).map((f) => [f.id, filledIn(f, matter, now)]));
    await send(official, { type: 'fill', step: view.step.id, values });
    return;
  }
  const feedback = view.abilities.find((a) => a.type === 'giveFeedback');
  if (feedback) {
    const values = Object.fromEntries(
      (feedback.form?.fields ?? []).map((f) => [
        f.id,
        'Vi tog med oss frågorna och berättade var anteckningarna finns.',
      ]),
    );
    await send(official, { type: 'giveFeedback', duty: feedback.target, values });
    return;
  }
  if (view.step.id === 'forslag') {
    await send('kommundirektor', {
      type: 'propose',
      level: matter.level ?? 3,
      recommendation: 'genomför',
      reason: matter.proposal ?? 'Frågan är viktig för bygden.',
    });
    return;
  }
  if (view.step.id === 'processledare') {
    const [processLeader, responsible] = [`vice1.ks@${krokom}`, `handlaggare.klf@${krokom}`].map(guidFor);
    await send('ordforande.ks', { type: 'appoint', processLeader, official: responsible });
    return;
  }
  await meetings(view, matter, as, now, later);
};

const meetings = async (
  view: CaseView,
  matter: Matter,
  as: As,
  now: Date,
  later: (days: number) => Promise<void>,
) => {
  const official = await as('handlaggare.klf');
  const post = (body: object) => official.post(`/cases/${view.nr}/commands`, body);
  if (view.meetings.length === 0) {
    const start = evening(now, 21);
    const agenda = [
      { title: 'Välkomna, syfte och ramar', minutes: 20, citizens: false },
      { title: 'Samtal i grupper', minutes: 55, citizens: false },
      { title: 'Era egna frågor', minutes: 45, citizens: true },
    ];
    await post({
      type: 'bookMeeting',
      method: 'dialogmote',
      subject: `Medborgardialog: ${matter.title}`,
      start: start.toISOString(),
      end: new Date(start.getTime() + 120 * 60_000).toISOString(),
      place: `Bygdegården, ${matter.place}`,
      online: false,
      people: [`vice1.ks@${krokom}`],
      agenda,
    });
    return;
  }
  const planned = view.meetings.find((m) => m.state === 'planned');
  if (planned) {
    await later(Math.ceil((Date.parse(planned.end) - now.getTime()) / 86_400_000));
    await post({
      type: 'recordMeeting',
      meeting: planned.id,
      attended: 34,
      notes: 'Många kom. Det som återkom mest var tydlighet om vad som händer sedan.',
    });
    await post({
      type: 'registerProposal',
      text: `Bilda en arbetsgrupp i ${matter.place} som följer frågan.`,
      meeting: planned.id,
    });
    return;
  }
  await post({ type: 'finishMeetings' });
};

const answers = async (nr: string, body: string, as: As, count: number): Promise<void> => {
  for (const seat of ['ordforande', 'vice1', 'vice2'].slice(0, count)) {
    const member = await as(`${seat}.${body}`);
    const { rounds } = await member.get<CaseView>(`/cases/${nr}`);
    const round = rounds.find((r) => r.state === 'open');
    await member.post(`/cases/${nr}/commands`, { type: 'answer', round: round?.id, choice: 'tillstyrker' });
  }
};

const filledIn = (field: FieldView, matter: Matter, now: Date): unknown => {
  const day = (ahead: number) => new Date(now.getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
  switch (field.type) {
    case 'text':
      return /syfte|mal/.test(field.id)
        ? (matter.purpose ?? 'Att höra dem som berörs.')
        : 'Enligt överenskommelse mellan processledare och ansvarig tjänsteman.';
    case 'date':
      return field.id === 'dialogen-slut' ? day(45) : day(80);
    case 'number':
      return 15_000;
    case 'yesno':
      return !/fardigt/.test(field.id);
    case 'methods':
      return matter.methods ?? ['webb', 'dialogmote'];
    case 'target-groups':
      return matter.targetGroups ?? ['geografiskt-omrade'];
    case 'choice':
      return field.options?.[0]?.id ?? '';
    case 'body':
      return matter.concerned ?? 'ks';
    default:
      return '';
  }
};

/** Half past five on the working day at least so many days ahead, roughly in Swedish time. */
const evening = (now: Date, days: number): Date => {
  const day = new Date(now.getTime() + days * 86_400_000);
  while ([0, 5, 6].includes(day.getUTCDay())) day.setUTCDate(day.getUTCDate() + 1);
  day.setUTCHours(16, 30, 0, 0);
  return day;
};

const setClock = async ({ app, local }: Places, now: Date): Promise<void> => {
  await fetch(`${local}/__local/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ now: now.toISOString() }),
  });
  await fetch(`${app}/readyz`);
};

/** Sends the public form as a citizen's browser does; gives the receipt number. */
const sendWish = async ({ app }: Places, matter: Matter): Promise<string> => {
  const page = await (await fetch(`${app}/onska-dialog`)).text();
  const formId = page.match(/name="formId" value="([^"]+)"/)?.[1] ?? '';
  const form = new URLSearchParams({
    formId,
    title: matter.title,
    text: matter.text,
    place: matter.place,
    language: 'sv',
  });
  if (matter.name) form.set('name', matter.name);
  if (matter.address) form.set('address', matter.address);
  const answer = await fetch(`${app}/onska-dialog`, { method: 'POST', body: form, redirect: 'manual' });
  const receipt = answer.headers.get('location')?.split('/').at(-1);
  if (answer.status !== 303 || !receipt)
    throw new Error(`The wish "${matter.title}" was not taken: ${answer.status}`);
  return decodeURIComponent(receipt);
};
