import type {
  AnswerCard,
  ClosedCard,
  ConvenedCard,
  MyMattersCard,
  ProposeCard,
  ProposedCard,
  RecusedCard,
  ToldCard,
} from '../../application/views/card-view.ts';
import type { CaseRow } from '../../contracts/views.ts';

/** Believable views, for tests and for looking at the cards. */
const matter = {
  nr: 'MD-2026-0001',
  version: 7,
  title: 'Skolans framtid i Föllinge och Offerdal',
  place: 'Föllinge',
  excerpt:
    'Vi är flera familjer som undrar hur det blir med skolan. Vi vill vara med och prata innan något är bestämt, och vi tror att många har förslag på hur lokalerna kan användas mer än i dag. Det är också viktigt att ungdomarna själva får säga sitt.',
  next: 'När alla har svarat vägs svaren samman, och KS presidium tar ställning.',
  link: 'https://dialog.krokom.example/tab/arenden/MD-2026-0001',
  reader: 'aaaaaaaa-0000-4000-8000-000000000001',
};

const underlag = {
  proposal: {
    by: 'Karin Wallin, kommundirektör',
    level: '3 Dialog',
    recommendation: 'Genomför en medborgardialog',
    reason:
      'Frågan berör många, den går att påverka och inget färdigt förslag finns ännu. Dialogen bör hållas före jul för att hinna med i budgetarbetet.',
  },
  consulted: [
    {
      body: 'Presidiet i Barn- och utbildningsnämnden',
      outcome: 'Tillstyrker',
      reasons: [{ name: 'Eva Norén', text: 'Bra att det görs tidigt. Ta med elevråden.' }],
    },
    { body: 'Presidiet i Socialnämnden', outcome: 'Tillstyrker', reasons: [] },
  ],
  facts: [
    { label: 'Vilka berörs?', value: 'Barn, Ungdomar, Civilsamhällets aktörer' },
    { label: 'Finns det redan ett färdigt förslag?', value: 'Nej' },
  ],
};

export const answer: AnswerCard = {
  kind: 'answer',
  ...matter,
  ...underlag,
  round: 'R2',
  heading: 'Presidiet i Kommunstyrelsen tar ställning',
  formNote:
    'Ditt svar är presidiets ställningstagande i beredningen. Det är inget beslut av nämnden och anmäls till kommunstyrelsen.',
  due: '2026-09-29',
  choices: [
    { id: 'tillstyrker', label: 'Tillstyrker', needsReason: false },
    { id: 'avstyrker', label: 'Avstyrker', needsReason: true },
    { id: 'kompletteras', label: 'Behöver kompletteras', needsReason: true },
    { id: 'avstar', label: 'Avstår', needsReason: false },
    { id: 'jav', label: 'Anmäler jäv', needsReason: false },
  ],
  mayReserve: true,
  answered: 1,
  seats: 3,
};

export const answered: AnswerCard = {
  ...answer,
  version: 8,
  answered: 2,
  own: {
    choice: 'avstyrker',
    label: 'Avstyrker',
    reason: 'Jag vill att Offerdal får en egen dialog.',
    reserve: true,
    at: '2026-09-15T07:12:00.000Z',
  },
};

export const closed: ClosedCard = {
  kind: 'closed',
  ...matter,
  ...underlag,
  version: 10,
  round: 'R2',
  heading: 'Presidiet i Kommunstyrelsen har tagit ställning',
  outcome: 'Presidiet tillstyrker en medborgardialog på nivå 3, dialog',
  rule: '2 av 3 tillstyrkte: mer än hälften av dem som svarade.',
  formNote: 'Presidiets ställningstagande anmäls till kommunstyrelsen.',
  closedAt: '2026-09-15T08:40:00.000Z',
  next: 'Presidiet utser en politisk processledare, senast tisdag 29 september.',
  record: 'MD-2026-0001_R2_stallningstagande_2026-09-15.pdf',
  answers: [
    { name: 'Maria Lindgren', role: 'ordförande', label: 'Tillstyrker' },
    { name: 'Anders Persson', role: 'vice ordförande', label: 'Tillstyrker' },
    {
      name: 'Lars Jonsson',
      role: 'andre vice ordförande',
      label: 'Avstyrker',
      reason: 'Jag vill att Offerdal får en egen dialog.',
    },
  ],
};

/** Found ready by the others: asked again, in the matter itself. */
export const askedAgain: AnswerCard = {
  ...answered,
  tells: [
    'Presidiet har funnit att ärendet kan avgöras. 2 av 3 ansåg att underlaget räcker. Du ville komplettera: svara nu i sak. Svarar du inte räknas det som att du avstår.',
  ],
  choices: answer.choices.filter((c) => c.id !== 'kompletteras'),
  own: {
    choice: 'kompletteras',
    label: 'Behöver kompletteras',
    reserve: false,
    at: '2026-09-15T07:12:00.000Z',
  },
};

/** Decides on delegation when the others have been heard. */
export const delegateWaits: AnswerCard = {
  ...answer,
  tells: ['Du beslutar på delegation när de andra har svarat.'],
  choices: answer.choices.filter((c) => c.id === 'jav'),
  mayReserve: false,
};

export const convened: ConvenedCard = {
  kind: 'convened',
  ...matter,
  heading: 'Kallelse till presidiesammanträde',
  date: '2026-10-08',
  time: '13:30',
  room: 'Kommunhuset, rum Ammerån',
  formNote: 'Svaren lämnas under ett utlyst presidiesammanträde och protokollförs där.',
};

/** Decided in the presidium's own meeting; the reader adjusts the minutes. */
export const toAdjust: ClosedCard = {
  ...closed,
  outcome: 'Bifall',
  formNote: 'Svaren lämnas under ett utlyst presidiesammanträde och protokollförs där.',
  reservations: ['Lars Jonsson'],
  minutes: {
    state: 'Protokollet, § 12, väntar på justering, senast torsdag 22 oktober.',
    adjusts: true,
  },
};

export const recused: RecusedCard = {
  kind: 'recused',
  nr: matter.nr,
  version: 9,
  round: 'R2',
  heading: 'Du har anmält jäv',
  message: 'Du deltar inte i det här ärendet. Ärendet och de andras svar visas inte för dig.',
  link: matter.link,
  reader: matter.reader,
};

export const propose: ProposeCard = {
  kind: 'propose',
  ...matter,
  version: 3,
  heading: 'Lämna förslag om dialog',
  due: '2026-10-06',
  facts: [
    { label: 'Kan frågan påverkas', value: 'Ja' },
    { label: 'Behöver vi veta mer om invånarnas prioriteringar', value: 'Ja' },
    { label: 'Berört organ', value: 'Barn- och utbildningsnämnden' },
  ],
  levels: [
    { number: 1, name: 'Information', meaning: 'Invånarna får veta vad som är på gång.' },
    { number: 2, name: 'Konsultation', meaning: 'Invånarna tycker till om färdiga alternativ.' },
    { number: 3, name: 'Dialog', meaning: 'Invånarna resonerar med de förtroendevalda.' },
    { number: 4, name: 'Inflytande', meaning: 'Invånarna är med och arbetar fram förslag.' },
  ],
  recommendations: [
    { id: 'genomför', label: 'Genomför en dialog' },
    { id: 'avstå', label: 'Avstå från dialog' },
  ],
};

export const proposed: ProposedCard = {
  kind: 'proposed',
  ...matter,
  version: 4,
  heading: 'Ditt förslag är lämnat',
  level: '3 Dialog',
  recommendation: 'Genomför en dialog',
  reason: underlag.proposal.reason,
  at: '2026-09-15T07:30:00.000Z',
  next: 'Presidiet i Barn- och utbildningsnämnden tillfrågas.',
};

export const myMatters: MyMattersCard = {
  waiting: [
    {
      nr: 'MD-2026-0001',
      title: matter.title,
      what: 'Ta ställning i KS presidium',
      due: '2026-09-29',
      link: matter.link,
    },
    { nr: 'MD-2026-0004', title: 'Gång- och cykelväg längs E14', what: 'Fyll i planen', link: matter.link },
  ],
  others: [
    {
      nr: 'MD-2026-0002',
      title: 'Fritidsgård i Krokom',
      what: 'Dialogmöte torsdag 1 oktober',
      link: matter.link,
    },
  ],
};

/** The case as the register lists it. */
export const row: CaseRow = {
  nr: matter.nr,
  title: matter.title,
  place: matter.place,
  state: 'open',
  channel: { id: 'medborgare', name: 'Medborgarens önskemål' },
  step: { id: 'stallningstagande', name: 'Presidiets ställningstagande' },
  next: {
    step: 'Presidiets ställningstagande',
    what: 'Presidiets ställningstagande: 1 av 3 har svarat',
    who: 'Presidiet i Kommunstyrelsen',
    due: '2026-09-29',
  },
  late: false,
  openedAt: '2026-09-01T07:00:00.000Z',
  changedAt: '2026-09-15T07:00:00.000Z',
  mine: true,
};

/** Reminded of a question that the reader also sets the day for. */
const reminded: AnswerCard = {
  ...answer,
  tells: ['En vänlig påminnelse: frågan väntar på ditt svar.'],
  agenda: {
    date: '2026-10-06',
    late: 'Kallelsen hade gått ut när ärendet sattes upp (senast tisdag 29 september). Det tas upp som ett extra ärende, om organet vill.',
    sets: true,
    dates: [
      { date: '2026-10-06', label: 'tisdag 6 oktober kl. 13.15, kallelse senast tisdag 29 september' },
      {
        date: '2026-09-17',
        label: 'torsdag 17 september kl. 13.15, som extra ärende: kallelsen har gått ut',
      },
    ],
  },
};

const told: ToldCard = {
  kind: 'told',
  nr: matter.nr,
  version: 9,
  round: 'R2',
  heading: 'Du kan leda frågan',
  message:
    '”Skolans framtid i Föllinge och Offerdal” blev inte klar till tisdag 29 september. Du är näst i ordningen och kan leda den vidare.',
  link: matter.link,
  reader: matter.reader,
};

export const views = {
  answer,
  reminded,
  told,
  answered,
  askedAgain,
  delegateWaits,
  convened,
  closed,
  toAdjust,
  recused,
  propose,
  proposed,
};
