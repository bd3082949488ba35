import { describe, expect, it } from 'vitest';
import { agendaBudget } from '../../scheduling/agenda.ts';
import { methodOf } from '../look-up.ts';
import { krokom } from '../testing/krokom-ways.ts';

const method = (id: string) => methodOf(krokom, id);
const idsAt = (level: number) => krokom.methods.filter((m) => m.level === level).map((m) => m.id);

describe("Krokom's method bank", () => {
  it.each([
    [
      1,
      [
        'webb',
        'stormote',
        'digitalt-stormote',
        'sociala-medier',
        'sms',
        'digitala-brev',
        'infomentor',
        'brev-affischer',
        'vart-krokom',
        'pressmeddelande',
        'radio-krokom',
        'kalendarium-annonser',
      ],
    ],
    [2, ['fokusgrupp', 'intervjuer', 'enkat', 'samrad-pbl', 'brukarundersokning', 'klassrad']],
    [3, ['dialogmote', 'omradesmote', 'community-researchers']],
    [4, ['sociala-fyrtorn']],
    [5, ['delegering', 'medborgarbudget']],
  ])('[K·M1] has every method of section 5 on level %i', (level, ids) => {
    expect(idsAt(level)).toEqual(ids);
  });

  it('[K·M1] [K·R3] tells of each when it fits, whom it reaches and how it is prepared', () => {
    const silent = krokom.methods.filter((m) => !m.fits || !m.reaches || m.preparations.length === 0);
    expect(silent.map((m) => m.id)).toEqual([]);
    expect(krokom.methods.map((m) => m.reaches).join()).toMatch(/ungdomar.*sällan kommer/s);
  });

  it('[K·M2] lets information come first, whatever the level', () => {
    expect(krokom.methodRules.informationFirst).toMatchObject({ cite: 'P 5' });
  });

  it('[K·M3] a focus group is 8–12; KS decides on standing ones, the kommundirektör on those of one question', () => {
    const { participants, decidedBy } = method('fokusgrupp');
    expect(participants).toEqual({ min: 8, max: 12 });
    expect(decidedBy).toMatch(/Kommunstyrelsen.*stående.*Kommundirektören.*en enda fråga/s);
  });

  it('[K·M4] an områdesmöte recurs, in the evening, led by local politicians, its draft agenda out well ahead', () => {
    const { meeting, fits, guidance, preparations } = method('omradesmote');
    expect(meeting).toMatchObject({ evening: true, noticeDays: 21, draftAgendaDays: 14 });
    expect(fits).toMatch(/varannan månad till två gånger\s+om året/);
    expect(guidance).toMatch(/Lokala politiker leder/);
    expect(preparations.join()).toMatch(/anmäla frågor/);
  });

  it('[K·M5] the process leader chooses the interviewers, who report to the body that ordered; four ways to train them', () => {
    const { decidedBy, guidance, preparations } = method('community-researchers');
    expect(decidedBy).toContain('processledaren');
    expect(guidance).toContain('rapporterar till det organ som beställt');
    const training = preparations.filter((p) => p.startsWith('Utbilda'));
    expect(training.join()).toMatch(/feriepraktik.*Mittuniversitetet.*studieförbund.*arbetsträningsarenor/);
  });

  it('[K·M6] has the fourteen sociala fyrtorn, each with group and förvaltning', () => {
    const { contacts, decidedBy } = method('sociala-fyrtorn');
    expect(contacts.map((c) => [c.who, c.reaches, c.body])).toEqual([
      ['Förskolepedagog', 'Förskolebarn', 'bou'],
      ['Låg- och mellanstadielärare', 'Skolbarn', 'bou'],
      ['Högstadielärare eller fritidsledare', 'Skolungdomar', 'bou'],
      ['Arbetskonsulent', 'Människor utanför arbetsmarknaden', 'soc'],
      ['LSS', 'Människor med funktionsvariationer', 'soc'],
      ['Arbete och integration', 'Utlandsfödda', 'soc'],
      ['IFO', 'Människor i psykisk ohälsa', 'soc'],
      ['Kundcenter', 'Nyinflyttade', 'klf'],
      ['Samisk samordnare', 'Samer', 'klf'],
      ['Föreningsansvarig', 'Civilsamhällets aktörer', 'klf'],
      ['Företagssamordnare', 'Företagare', 'klf'],
      ['Turismsamordnare', 'Fritidshusägare', 'klf'],
      ['Servicecenter eller bibliotek', 'Bygderna', 'klf'],
      ['Hemtjänsten', 'Äldre', 'soc'],
    ]);
    expect(decidedBy).toMatch(/Ansvarigt presidium.*förvaltnings- eller avdelningschef/s);
  });

  it('[K·M7] delegates to those elected as persons, and takes the yearly budget in six steps', () => {
    expect(method('delegering').guidance).toMatch(/valda som personer/);
    const steps = method('medborgarbudget').preparations.map((p) => p.split(':')[0]);
    expect(steps).toEqual([
      '1. Kriterier',
      '2. Idéer',
      '3. Kostnader',
      '4. Omröstning',
      '5. Beslut',
      '6. Genomförande',
    ]);
  });

  it('[K·M8] the stormöten are information; the digital one is online, with help and group work', () => {
    expect(method('stormote')).toMatchObject({ level: 1, meeting: { online: 'no' } });
    const digital = method('digitalt-stormote');
    expect(digital).toMatchObject({ level: 1, meeting: { online: 'always' } });
    expect(digital.preparations.join()).toMatch(/grupprum.*hjälper dem som inte kommer in/s);
    expect(digital.fits).toMatch(/town hall.*saknar grupprum/s);
  });

  it('[K·M9] surveys combine three places, interviews are held where and when people are there', () => {
    expect(method('enkat').guidance).toMatch(/webbplats, sociala medier och plats/);
    expect(method('intervjuer').guidance).toMatch(/där de är och när det passar/);
  });

  it('[K·P3] leaves a third of each dialogue meeting to the citizens, also in every template', () => {
    expect(krokom.agenda).toMatchObject({ citizenShare: [1, 3], fromMethodLevel: 3 });
    const bound = krokom.agendaTemplates.filter((t) => t.methods.some((id) => method(id).level >= 3));
    expect(bound.map((t) => t.id)).toEqual(['dialogmote', 'omradesmote', 'medborgarbudget']);
    for (const { items } of bound) expect(agendaBudget(items, [1, 3])).toMatchObject({ enough: true });
  });

  it('[K·P3] has an agenda to begin from as long as the meeting it is for', () => {
    for (const { items, methods } of krokom.agendaTemplates)
      for (const id of methods)
        expect([id, items.reduce((sum, i) => sum + i.minutes, 0)]).toEqual([id, method(id).meeting?.minutes]);
  });
});
