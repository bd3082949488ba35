import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewDocument } from '../../src/application/ports/documents.ts';
import type { Commit, LogAlarm } from '../../src/application/ports/log.ts';
import type { OutboxRow } from '../../src/application/ports/outbox.ts';
import type { Mandate } from '../../src/domain/people/mandates.ts';
import type { Fields } from '../../src/microsoft365/register/items/item.ts';
import type { ListName } from '../../src/microsoft365/register/lists/lists.ts';
import type { Register } from '../../src/microsoft365/register/register.ts';
import { at, draftOf } from './register-draft.ts';

/** A place where a register is kept, with lists that are set up and empty. */
export interface RegisterTarget {
  /** As one process opens it; several are several processes. */
  open(): Register;
  /** By hand, in SharePoint. */
  edit(list: ListName, key: string, fields: Fields): Promise<void>;
  erase(list: ListName, key: string): Promise<void>;
  seat(mandates: readonly Mandate[]): Promise<void>;
  setUpAnew(): Promise<void>;
  close(): Promise<void>;
}

let streams = 0;
/** Each test has streams of its own in the one log. */
const newStream = (): string => {
  streams += 1;
  return `MD-2026-${String(streams).padStart(4, '0')}`;
};

/** Appends a stream of commits, each upon the last. */
const fill = async (register: Register, stream: string, length: number): Promise<Commit[]> => {
  const commits: Commit[] = [];
  for (let version = 1; version <= length; version += 1) {
    const result = await register.log.append(draftOf(stream, version), commits.at(-1)?.hash ?? '');
    if (result.kind !== 'appended') throw new Error(`conflict at ${stream}:${version}`);
    commits.push(result.commit);
  }
  return commits;
};

/** A listener that keeps what it is told, of one stream. */
const listening = (stream: string) => {
  const heard = { commits: [] as Commit[], alarms: [] as LogAlarm['kind'][], forgotten: 0 };
  const listener = {
    commits: (commits: readonly Commit[]) => {
      heard.commits.push(...commits.filter((c) => c.stream === stream));
    },
    forget: () => {
      heard.commits = [];
      heard.forgotten += 1;
    },
    alarm: (alarm: LogAlarm) => {
      if (alarm.stream === stream) heard.alarms.push(alarm.kind);
    },
  };
  return { heard, listener };
};

const document = (): NewDocument => ({
  id: randomUUID(),
  stream: 'ON-2026-0001',
  type: 'önskemål',
  title: 'Gång- och cykelväg längs E14',
  text: 'Vi vill kunna cykla till skolan.\r\nÅsa & barnen <3',
  sender: 'Åsa',
  language: 'sv',
  at,
});

const wanted = (): OutboxRow => ({
  key: `MD-2026-0001:card-${randomUUID()}`,
  kind: 'card',
  state: 'wanted',
  notAfter: '2026-10-01T00:00:00.000Z',
  attempts: 0,
  changedAt: at,
});

export const registerContract = (name: string, target: () => Promise<RegisterTarget>): void => {
  describe(`register: ${name}`, () => {
    let place: RegisterTarget;
    beforeAll(async () => {
      place = await target();
    }, 60_000);
    afterAll(async () => {
      await place.close();
    });

    describe('log', () => {
      it('appends upon the row before, and reads back what was appended', async () => {
        const stream = newStream();
        const { log } = place.open();
        const commits = await fill(place.open(), stream, 3);
        expect(await log.read(stream)).toEqual(commits);
        expect(commits.map(({ previousHash }) => previousHash)).toEqual([
          '',
          commits[0]?.hash,
          commits[1]?.hash,
        ]);
        expect(await log.read(newStream())).toEqual([]);
      });

      it('gives who comes second everything that stands', async () => {
        const stream = newStream();
        const commits = await fill(place.open(), stream, 2);
        const result = await place.open().log.append(draftOf(stream, 2), commits[0]?.hash ?? '');
        expect(result).toEqual({ kind: 'conflict', standing: commits });
      });

      it('takes the same commit twice as one', async () => {
        const stream = newStream();
        const draft = draftOf(stream, 1);
        const once = await place.open().log.append(draft, '');
        expect(await place.open().log.append(draft, '')).toEqual(once);
        expect(await place.open().log.read(stream)).toHaveLength(1);
      });

      it('lets exactly one of twenty have the key', async () => {
        const stream = newStream();
        const racers = Array.from({ length: 20 }, () => place.open().log.append(draftOf(stream, 1), ''));
        const results = await Promise.all(racers);
        const won = results.flatMap((r) => (r.kind === 'appended' ? [r.commit] : []));
        expect(won).toHaveLength(1);
        const lost = results.flatMap((r) => (r.kind === 'conflict' ? [r.standing] : []));
        expect(lost).toEqual(Array.from({ length: 19 }, () => won));
        expect(await place.open().log.read(stream)).toEqual(won);
      }, 60_000);
    });

    describe('feed', () => {
      it('brings every other process what was appended, once and in order', async () => {
        const [stream, writer, reader] = [newStream(), place.open(), place.open()];
        const before = await fill(writer, stream, 3);
        const { heard, listener } = listening(stream);
        await reader.feed.start(listener);
        expect(heard.commits).toEqual(before);
        const result = await writer.log.append(draftOf(stream, 4), before[2]?.hash ?? '');
        await Promise.all([reader.feed.refresh(), reader.feed.refresh()]);
        await reader.feed.refresh();
        await reader.feed.stop();
        expect(heard.commits).toEqual([...before, result.kind === 'appended' && result.commit]);
        expect(heard.alarms).toEqual([]);
      });

      it('tells of a row changed by hand, whether it was known or not', async () => {
        const [stream, writer, knowing, newcomer] = [newStream(), place.open(), place.open(), place.open()];
        await fill(writer, stream, 3);
        const [known, fresh] = [listening(stream), listening(stream)];
        await knowing.feed.start(known.listener);
        await place.edit('Handelser', `${stream}:2`, { ActorName: 'Någon Annan' });
        await knowing.feed.refresh();
        await newcomer.feed.start(fresh.listener);
        expect(known.heard.alarms).toEqual(['row-changed']);
        expect(fresh.heard.alarms).toEqual(['row-changed']);
        expect(fresh.heard.commits).toHaveLength(1);
        await expect(writer.log.read(stream)).rejects.toThrow('har ändrats');
      });

      it('tells of a row that is gone, whether it was known or not', async () => {
        const [stream, writer, knowing, newcomer] = [newStream(), place.open(), place.open(), place.open()];
        await fill(writer, stream, 3);
        const [known, fresh] = [listening(stream), listening(stream)];
        await knowing.feed.start(known.listener);
        await place.erase('Handelser', `${stream}:2`);
        await knowing.feed.refresh();
        await newcomer.feed.start(fresh.listener);
        expect(known.heard.alarms).toEqual(['row-vanished']);
        expect(fresh.heard.alarms).toEqual(['row-vanished']);
        expect(fresh.heard.commits).toHaveLength(1);
      });
    });

    describe('documents', () => {
      it('keeps a text once, and gives it to every process', async () => {
        const [writer, reader] = [place.open(), place.open()];
        const given = document();
        const reference = await writer.documents.put(given);
        expect(await writer.documents.put(given)).toEqual(reference);
        await reader.documents.refresh();
        const kept = { ...given, text: given.text.replace('\r\n', '\n'), digest: reference.digest };
        expect(writer.documents.get(given.id)).toEqual(kept);
        expect(reader.documents.get(given.id)).toEqual(kept);
        expect(reader.documents.get(randomUUID())).toBeUndefined();
      });

      it('does not let another text take an id, nor a changed one keep its digest', async () => {
        const { documents } = place.open();
        const given = document();
        const { digest } = await documents.put(given);
        await expect(documents.put({ ...given, text: 'annat' })).rejects.toThrow('Another text');
        await place.edit('Handlingar', given.id, { Text: 'ändrad' });
        await documents.refresh();
        expect(documents.get(given.id)?.digest).not.toBe(digest);
        await expect(documents.put({ ...document(), text: 'x'.repeat(60_000) })).rejects.toThrow(
          '60000 characters',
        );
      });
    });

    describe('outbox', () => {
      it('holds a want once', async () => {
        const [first, second] = [place.open(), place.open()];
        const row = wanted();
        expect(await first.outbox.want(row)).toEqual(row);
        expect(await second.outbox.want({ ...row, attempts: 7 })).toEqual(row);
        expect(await first.outbox.want(row)).toEqual(row);
      });

      it('lets one of two workers claim, and tells the other how it stands', async () => {
        const [first, second] = [place.open(), place.open()];
        const row = await first.outbox.want(wanted());
        await second.outbox.load();
        const claim = { state: 'sending', attempts: 1, changedAt: at } as const;
        const outcomes = await Promise.all(
          [first, second].map(({ outbox }) => outbox.change(row.key, claim)),
        );
        expect(outcomes.filter((outcome) => outcome === 'lost')).toHaveLength(1);
        expect([first, second].map(({ outbox }) => outbox.get(row.key)?.state)).toEqual([
          'sending',
          'sending',
        ]);
        const winner = outcomes[0] === 'lost' ? second : first;
        const done = await winner.outbox.change(row.key, {
          state: 'done',
          outsideId: '19:chat/1',
          shown: 'd1',
        });
        expect(done).toEqual({ ...row, ...claim, state: 'done', outsideId: '19:chat/1', shown: 'd1' });
        const loser = winner === first ? second : first;
        expect(await loser.outbox.change(row.key, { state: 'failed' })).toBe('lost');
        expect(loser.outbox.get(row.key)).toEqual(done);
        expect([...loser.outbox.all()]).toContainEqual(done);
      });
    });

    describe('readable lists', () => {
      const row = (key: string, version: number) => ({
        list: 'Arenden' as const,
        key,
        version,
        fields: {
          Title: 'Skola i Föllinge',
          Place: 'Föllinge',
          Level: 3,
          NextDue: '2026-10-01',
          Closed: null,
        },
      });

      it('writes what changed and nothing else', async () => {
        const [key, { readableLists }] = [newStream(), place.open()];
        await readableLists.load();
        expect(await readableLists.write(row(key, 1))).toBe(true);
        expect(await readableLists.write(row(key, 1))).toBe(false);
        expect(
          await readableLists.write({
            ...row(key, 2),
            fields: { ...row(key, 2).fields, Closed: '2026-12-01' },
          }),
        ).toBe(true);
        const again = place.open().readableLists;
        await again.load();
        expect(
          await again.write({ ...row(key, 2), fields: { ...row(key, 2).fields, Closed: '2026-12-01' } }),
        ).toBe(false);
        await expect(readableLists.write({ ...row(key, 2), fields: { Ort: 'Ås' } })).rejects.toThrow(
          'no column Ort',
        );
      });

      it('finds a hand edit, also one made while nobody looked, and overwrites it', async () => {
        const [key, { readableLists }, later] = [newStream(), place.open(), place.open()];
        await readableLists.load();
        await readableLists.write(row(key, 1));
        expect(await readableLists.edited()).toEqual([]);
        await place.edit('Arenden', key, { Place: 'Ås', Level: 4 });
        const edits = [
          { list: 'Arenden', key, column: 'Place' },
          { list: 'Arenden', key, column: 'Level' },
        ];
        expect(await readableLists.edited()).toEqual(edits);
        await later.readableLists.load();
        expect(await later.readableLists.write(row(key, 1))).toBe(true);
        expect(await later.readableLists.edited()).toEqual(edits);
        expect(await later.readableLists.edited()).toEqual([]);
      });

      it('writes a row again that somebody erased', async () => {
        const [key, { readableLists }] = [newStream(), place.open()];
        await readableLists.write(row(key, 1));
        await place.erase('Arenden', key);
        expect(await readableLists.edited()).toEqual([{ list: 'Arenden', key, column: 'Key' }]);
        expect(await readableLists.write(row(key, 1))).toBe(true);
        expect(await readableLists.edited()).toEqual([]);
      });
    });

    describe('plain lists', () => {
      it('knows who sits where', async () => {
        const person = { id: randomUUID(), name: 'Åsa Öberg', address: 'ordforande.ks@krokom.example' };
        const seats: Mandate[] = [
          { person, body: 'ks', role: 'ordförande', from: '2026-01-01', to: '2026-12-31' },
          { person, body: 'kf', role: 'ledamot', from: '2026-01-01' },
        ];
        await place.seat(seats);
        const { organisation } = place.open();
        await organisation.refresh();
        expect(organisation.mandates().filter((m) => m.person.id === person.id)).toEqual(seats);
      });

      it('remembers where the bot reaches a person', async () => {
        const [writer, reader, person] = [place.open(), place.open(), randomUUID()];
        const moved = { person, conversationId: 'a:2', serviceUrl: 'https://smba.example/' };
        await writer.conversations.put({ ...moved, conversationId: 'a:1' });
        await writer.conversations.put(moved);
        await reader.conversations.load();
        expect(reader.conversations.get(person)).toEqual(moved);
        expect(reader.conversations.get(randomUUID())).toBeUndefined();
      });

      it('adds subscribers and erases them', async () => {
        const [writer, reader, about] = [place.open(), place.open(), newStream()];
        const subscriber = { id: randomUUID(), address: 'nils@example.org', about, consentAt: at };
        await writer.subscribers.add(subscriber);
        await writer.subscribers.add(subscriber);
        await reader.subscribers.load();
        expect(reader.subscribers.about(about)).toEqual([subscriber]);
        await reader.subscribers.remove(subscriber.id);
        await reader.subscribers.remove(subscriber.id);
        await writer.subscribers.load();
        expect(writer.subscribers.about(about)).toEqual([]);
      });
    });

    it('finds lists that were set up anew, and forgets what was in the old ones', async () => {
      const [stream, process] = [newStream(), place.open()];
      await fill(process, stream, 2);
      const { heard, listener } = listening(stream);
      await process.feed.start(listener);
      const gone = document();
      await process.documents.put(gone);
      await place.setUpAnew();
      await process.feed.refresh();
      expect(heard).toEqual({ commits: [], alarms: [], forgotten: 1 });
      const commits = await fill(process, stream, 1);
      await process.feed.refresh();
      expect(heard.commits).toEqual(commits);
      const fresh = document();
      await process.documents.put(fresh);
      await process.documents.refresh();
      expect(process.documents.get(fresh.id)?.id).toBe(fresh.id);
      expect(process.documents.get(gone.id)).toBeUndefined();
    }, 60_000);
  });
};
