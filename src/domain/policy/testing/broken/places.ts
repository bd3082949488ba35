import type { ProfileInput } from '../made-up/profile-input.ts';
import { inData, type Operator } from './operator.ts';

/** A key or an item somewhere in a profile, and how to put something else there. */
interface Place {
  key: string;
  value: unknown;
  path: readonly string[];
  put(value: unknown): void;
  rename(key: string): void;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const places = (within: unknown, path: readonly string[] = []): Place[] =>
  !isRecord(within)
    ? []
    : Object.entries(within).flatMap(([key, value]): Place[] => [
        {
          key,
          value,
          path: [...path, key],
          put: (other) => {
            within[key] = other;
          },
          rename: (other) => {
            delete within[key];
            within[other] = value;
          },
        },
        ...places(value, [...path, key]),
      ]);

const anyPlace = (
  name: string,
  says: RegExp,
  suits: (place: Place) => boolean,
  spoil: (place: Place) => void,
): Operator =>
  inData(name, says, (profile: ProfileInput, pick) => {
    const place = pick(places(profile).filter(suits));
    if (place !== undefined) spoil(place);
    return place !== undefined;
  });

const isText = ({ value }: Place): boolean => typeof value === 'string';
const isLeaf = ({ value }: Place): boolean => !isRecord(value);
/** Names of sources are the municipality's own, and items of a list have no key. */
const isKey = ({ key, path }: Place): boolean => !/^\d+$/.test(key) && path.at(-2) !== 'sources';

const alwaysNeeded = ['id', 'name', 'kind', 'next', 'actor', 'label', 'number', 'word', 'meaning', 'needs'];
const neverEmpty = ['word', 'meaning', 'tell', 'short', 'owner', 'what', 'municipality'];
const ids = ['role', 'body', 'duty', 'route', 'channel', 'accepted', 'passed', 'given', 'held', 'done', 'of'];

/** Slips of any key or value, wherever it stands. */
export const slipsAnywhere: readonly Operator[] = [
  anyPlace(
    'a required key is gone',
    /saknas|kan inte vara/,
    (p) => isKey(p) && alwaysNeeded.includes(p.key),
    (p) => p.rename(`${p.key}x`),
  ),
  anyPlace('a key is misspelt', /finns inte i en profil|saknas|kan inte vara/, isKey, (p) =>
    p.rename(`${p.key}r`),
  ),
  anyPlace('a piece stands where a value should', /ska vara|kan inte vara|duger inte/, isLeaf, (p) =>
    p.put({ fel: true }),
  ),
  anyPlace('a list stands where a value should', /ska vara|kan inte vara|duger inte/, isLeaf, (p) =>
    p.put(['fel']),
  ),
  anyPlace('nothing stands where a value should', /ska vara|kan inte vara|duger inte/, isLeaf, (p) =>
    p.put(null),
  ),
  anyPlace('a number stands where a text should', /ska vara|kan inte vara|duger inte/, isText, (p) =>
    p.put(12),
  ),
  anyPlace(
    'a text stands where a number should',
    /ska vara/,
    (p) => typeof p.value === 'number',
    (p) => p.put('många'),
  ),
  anyPlace(
    'a text stands where a yes or no should',
    /ska vara/,
    (p) => typeof p.value === 'boolean',
    (p) => p.put('kanske'),
  ),
  anyPlace(
    'a number is far too large',
    /för stort|finns inte|har \d+ platser|minst|lämnas|beställas/,
    (p) => ['presidiumSeats', 'fromLevel', 'requiredFromLevel', 'deadline'].includes(p.key),
    (p) => p.put(999),
  ),
  anyPlace(
    'a text is empty',
    /är tom|finns inte|duger inte/,
    (p) => isText(p) && neverEmpty.includes(p.key),
    (p) => p.put(''),
  ),
  anyPlace(
    'a thing is named that there is none of',
    /finns inte|leder till/,
    (p) => isText(p) && ids.includes(p.key) && isKey(p),
    (p) => p.put('finns-ingenstans'),
  ),
  anyPlace(
    'an id has capitals and spaces',
    /duger inte som id/,
    (p) => p.key === 'id',
    (p) => p.put('Stora Id'),
  ),
  anyPlace(
    'a source is cited that there is none of',
    /källan "QQ" är inte angiven/,
    (p) => p.key === 'cite',
    (p) => p.put('QQ 1'),
  ),
  anyPlace(
    'a source is cited without where in it',
    /duger inte|säger inte var/,
    (p) => p.key === 'cite',
    (p) => p.put('P'),
  ),
  anyPlace(
    'an id stands twice in its list',
    /finns två gånger/,
    (p) => Array.isArray(p.value) && isRecord(p.value[0]) && ('id' in p.value[0] || 'number' in p.value[0]),
    (p) => Array.isArray(p.value) && p.value.push(structuredClone(p.value[0])),
  ),
];
