import { adjustBy, adjustersOf, isAdjusted, noticeBy } from '../../domain/dialogue/rounds/minutes.ts';
import type { Round } from '../../domain/dialogue/rounds/round.ts';
import { swedishDay } from '../texts/dates.ts';
import type { MinutesOnCard } from './card-view.ts';

/** How far the minutes of a presidium's own meeting have come, in a sentence. */
export const minutesState = (round: Round): string => {
  const { minutes } = round;
  if (!minutes) return `Protokollet skrivs av sekreteraren och justeras senast ${day(adjustBy(round))}.`;
  const name = `Protokollet, § ${minutes.paragraph},`;
  if (minutes.rejected) return `${name} skrivs om: ${minutes.rejected.by.name} godkände det inte.`;
  if (!isAdjusted(round)) return `${name} väntar på justering, senast ${day(adjustBy(round))}.`;
  if (!minutes.posted) return `${name} är justerat och anslås senast ${day(noticeBy(round))}.`;
  return `${name} anslogs ${day(minutes.posted.date)}. Det kan överklagas till och med ${day(minutes.posted.appealUntil)}.`;
};

const day = (date: string | undefined): string => (date === undefined ? '' : swedishDay(date));

/** On the card, where a presidium decided in its own meeting. */
export const minutesOf = (round: Round, reader: string): { minutes?: MinutesOnCard } => {
  if (round.form !== 'presidiesammanträde' || !round.closed) return {};
  const { minutes } = round;
  const waits = minutes !== undefined && !minutes.rejected && minutes.adjusted[reader] === undefined;
  return { minutes: { state: minutesState(round), adjusts: waits && adjustersOf(round).includes(reader) } };
};
