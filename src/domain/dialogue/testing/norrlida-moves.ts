import type { FieldValues } from '../../policy/fields.ts';
import { norrlidaText } from '../../policy/testing/planted.ts';
import type { CaseCommand } from '../decide/decide.ts';
import { anyWorld } from './any-world.ts';
import { agendaOf, booking } from './commands.ts';
import { approved } from './krokom-moves.ts';
import { filling, inMeeting } from './moves.ts';
import { opened, type Story } from './story.ts';
import { personCalled } from './world.ts';

export const official = 'handlaggare.sbf';

/** A citizen's wish that so many have signed. */
export const signed = (supporters: number | undefined, level = 3): Story => {
  const values = { niva: level, ...(supporters === undefined ? {} : { stodjare: supporters }) };
  const story = opened(anyWorld(norrlidaText, 'medborgare'), official);
  return story.when(official, { type: 'screen', answers: {}, values });
};

/** A förvaltning's own initiative on a level. */
export const begun = (level: number): Story => {
  const story = opened(anyWorld(norrlidaText, 'forvaltning'), official);
  return story.when(official, filling(story, { niva: level }));
};

/** The official has said what it costs and which chambers it concerns; nobody, where nothing else is said. */
export const prepared = (story: Story, over: FieldValues = {}): Story =>
  story.when(
    official,
    filling(story, { 'ror-livsmiljo': false, 'ror-valfard': false, kostnad: 50_000, ...over }),
  );

/** The utskott has met and said yes, and its chair has appointed a member of a chamber. */
export const led = (story: Story): Story =>
  inMeeting(approved(story), 'yes', '2026-10-20').when('ordforande.dialogutskottet', {
    type: 'appoint',
    processLeader: 'ledamot.livsmiljo',
    official,
  });

/** An hour, of which so many minutes are the citizens'. */
export const anHour = (method: string, day: string, citizens = 30): CaseCommand =>
  booking({
    method,
    subject: 'Om badplatsen',
    start: `${day}T17:00:00.000Z`,
    end: `${day}T18:00:00.000Z`,
    organizer: personCalled(official),
    agenda: agendaOf(citizens, 60 - citizens),
  });
