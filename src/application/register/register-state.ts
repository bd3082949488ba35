import type { Case } from '../../domain/dialogue/case/case.ts';
import { evolveCase } from '../../domain/dialogue/case/evolve.ts';
import { evolveWish, type Wish } from '../../domain/dialogue/wish/wish.ts';
import { evolveYear } from '../../domain/yearly/evolve.ts';
import type { Year } from '../../domain/yearly/year.ts';
import type { Commit } from '../ports/log.ts';
import { caseEvents, wishEvents, yearEvents } from './stored-events.ts';

/**
 * The replica folded into what people ask for: every wish and case as it stands. Fed by this server's own commits at once
 * and by the log's delta; a commit that comes twice counts once.
 */
export interface RegisterState {
  readonly cases: ReadonlyMap<string, Case>;
  readonly wishes: ReadonlyMap<string, Wish>;
  /** By stream: `AR-2027`. */
  readonly years: ReadonlyMap<string, Year>;
  /** Receipt number of a wish → number of the case it became. */
  caseOfWish(wish: string): string | undefined;
  /** Number of the case that a row of a year became. */
  caseOfRow(year: string, row: string): string | undefined;
  commits(stream: string): readonly Commit[];
  byIdempotencyKey(key: string): Commit | undefined;
  lastHash(stream: string): string;
  version(stream: string): number;
  /** Next free number of a year, e.g. `MD-2026-0007`. */
  nextNumber(prefix: 'MD' | 'ON', year: string): string;
  /** Applies commits in order; gives the streams that changed. */
  apply(commits: readonly Commit[]): Set<string>;
  forget(): void;
}

export const createRegisterState = (): RegisterState => {
  const cases = new Map<string, Case>();
  const wishes = new Map<string, Wish>();
  const wishCases = new Map<string, string>();
  const years = new Map<string, Year>();
  const rowCases = new Map<string, string>();
  const streams = new Map<string, Commit[]>();
  const keys = new Map<string, Commit>();
  const highest = new Map<string, number>();

  const fold = (commit: Commit): void => {
    const { stream } = commit;
    if (stream.startsWith('MD-')) {
      const folded = caseEvents(commit).reduce((c, e) => evolveCase(c, e, stream), cases.get(stream));
      if (!folded) return;
      cases.set(stream, { ...folded, version: commit.version });
      if (folded.wish !== undefined) wishCases.set(folded.wish, stream);
      if (folded.year !== undefined) rowCases.set(`${folded.year.stream}/${folded.year.row}`, stream);
    }
    if (stream.startsWith('AR-')) {
      const folded = yearEvents(commit).reduce((y, e) => evolveYear(y, e, stream), years.get(stream));
      if (folded) years.set(stream, { ...folded, version: commit.version });
    }
    if (stream.startsWith('ON-')) {
      const folded = wishEvents(commit).reduce((w, e) => evolveWish(w, e, stream), wishes.get(stream));
      if (folded) wishes.set(stream, { ...folded, version: commit.version });
    }
  };

  const apply = (commits: readonly Commit[]): Set<string> => {
    const changed = new Set<string>();
    for (const commit of commits) {
      const standing = streams.get(commit.stream) ?? [];
      if (commit.version !== standing.length + 1) continue;
      streams.set(commit.stream, [...standing, commit]);
      keys.set(commit.idempotencyKey, commit);
      count(commit.stream);
      fold(commit);
      changed.add(commit.stream);
    }
    return changed;
  };

  const count = (stream: string): void => {
    const [, series, number] = /^(.*)-(\d+)$/.exec(stream) ?? [];
    if (series !== undefined) highest.set(series, Math.max(highest.get(series) ?? 0, Number(number)));
  };

  return {
    cases,
    wishes,
    years,
    caseOfRow: (year, row) => rowCases.get(`${year}/${row}`),
    caseOfWish: (wish) => wishCases.get(wish),
    commits: (stream) => streams.get(stream) ?? [],
    byIdempotencyKey: (key) => keys.get(key),
    lastHash: (stream) => streams.get(stream)?.at(-1)?.hash ?? '',
    version: (stream) => streams.get(stream)?.length ?? 0,
    nextNumber: (prefix, year) =>
      `${prefix}-${year}-${String((highest.get(`${prefix}-${year}`) ?? 0) + 1).padStart(4, '0')}`,
    apply,
    forget: () => {
      for (const map of [cases, wishes, wishCases, years, rowCases, streams, keys, highest]) map.clear();
    },
  };
};
