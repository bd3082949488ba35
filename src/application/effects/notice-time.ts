import { nextNoticeTime } from '../../domain/scheduling/notice-hours.ts';
import type { Deps } from '../register/deps.ts';

type Time = Pick<Deps, 'clock' | 'policies'>;

/** When somebody may be told something: now, or the next working hour, or the first one from `notBefore` on. UTC instants. */
export const noticeTime = ({ clock, policies }: Time, notBefore = ''): string => {
  const now = clock.now();
  return nextNoticeTime(notBefore > now ? notBefore : now, policies.current.profile.rounds.notices);
};

export const isNow = ({ clock }: Pick<Deps, 'clock'>, at: string): boolean => at <= clock.now();
