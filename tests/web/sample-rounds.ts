import type { CaseView, RoundView } from '../../src/contracts/views.ts';
import { caseView } from './sample-views.ts';

const NOW = '2026-09-15T07:00:00.000Z';

const members = [
  { id: 'karin', name: 'Karin Eriksdotter', role: 'Ordförande', answered: false },
  { id: 'sven', name: 'Sven-Olof Norén', role: '1:e vice ordförande', answered: true },
  { id: 'tord', name: 'Tord Bäckman', role: '2:e vice ordförande', answered: true },
];

const round: RoundView = {
  id: 'R1',
  name: 'Presidiets ställningstagande',
  body: 'Kommunstyrelsen',
  form: 'presidiets ställningstagande',
  state: 'open',
  openedAt: NOW,
  due: '2026-09-29',
  members,
  answered: 2,
  seats: 3,
  settled: ['Tord Bäckman: inte jäv. 2 av 2 fann att det inte är jäv.'],
  reservations: [],
  leads: true,
  hidden: false,
};

const dispute = {
  person: 'Karin Eriksdotter',
  by: 'Tord Bäckman',
  reason: 'Hennes bror äger marken.',
  answered: 0,
  judges: 2,
};

const closed: RoundView = {
  ...round,
  id: 'R2',
  form: 'beslut vid presidiesammanträde',
  state: 'closed',
  outcome: 'Bifall',
  rule: '2 av 3 sa bifall.',
  closedAt: NOW,
  closedBy: 'Karin Eriksdotter',
  reservations: [{ name: 'Tord Bäckman', reason: 'Det är för tidigt.' }],
  minutes: { state: 'Protokollet, § 12, väntar på justering, senast tisdag 29 september.', paragraph: '12' },
};

/** A case with all that the law lets happen in and after a round. */
export const lawfulCase: CaseView = {
  ...caseView,
  rounds: [{ ...round, dispute }, closed],
  sitting: {
    body: 'Kommunstyrelsen',
    members: members.map(({ id, name, role }) => ({ id, name, role })),
  },
  abilities: [
    { type: 'questionRecusal', label: 'Pröva jäv', target: 'R1' },
    { type: 'answerRecusal', label: 'Svara om jäv', target: 'R1' },
    { type: 'writeReservation', label: 'Motivera din reservation', target: 'R2' },
    { type: 'convene', label: 'Kalla presidiet', target: 'beslut' },
    { type: 'openSitting', label: 'Öppna presidiets möte', target: 'beslut' },
    { type: 'recordMinutes', label: 'Skriv protokollets paragraf', target: 'R2' },
    { type: 'adjust', label: 'Justera protokollet', target: 'R2' },
    { type: 'postMinutes', label: 'Anslå protokollet', target: 'R2' },
  ],
};
