import { describe, expect, it } from 'vitest';
import { stepOf, stepOfKind } from '../look-up.ts';
import { everyWay, krokom, medborgare, requiredAt } from '../testing/krokom-ways.ts';

describe("Krokom's policy, as data: communication, feedback and follow-up", () => {
  it('[K·P2] lets communications plan levels 3–5 and the initiator levels 1–2, from templates for every channel of the policy', () => {
    const { plannedBy, channels, templates } = krokom.communication ?? {
      plannedBy: [],
      channels: [],
      templates: [],
    };
    expect(plannedBy.map((p) => [p.fromLevel, p.who])).toEqual([
      [1, 'Den som tagit initiativet, från kommunikationschefens mallar'],
      [3, 'Kommunikationsavdelningen'],
    ]);
    const written = new Set(templates.map((t) => t.channel));
    for (const channel of ['webbartikel', 'kalendarium', 'sociala-medier', 'radio', 'annons', 'press', 'sms'])
      expect([channel, written.has(channel)]).toEqual([channel, true]);
    expect(channels.map((c) => c.id)).toEqual(expect.arrayContaining([...written]));
  });

  it('[K·L2] never writes the word out in a template, nor on the wish page', () => {
    const templates = krokom.communication?.templates.map((t) => t.text) ?? [];
    const { tell, ways } = krokom.wishes;
    const told = [...templates, tell ?? '', ...ways.map((w) => w.text)].join(' ').toLowerCase();
    expect(told).not.toContain(krokom.ladder.protectedWord);
  });

  it('[K·T3] promises documentation that can be read on the website', () => {
    const [first] = krokom.duties;
    expect(first?.fields.find((f) => f.id === 'anteckningar')).toMatchObject({ required: true });
    expect(requiredAt(2, stepOfKind(medborgare, 'plan', 'form').fields)).toContain('dokumentation');
    expect(stepOf(medborgare, 'avslutad')).toMatchObject({ tell: expect.stringContaining('webbplats') });
  });

  it('[K·T5] shows the ways that are the citizen’s, and has help at hand', () => {
    expect(krokom.wishes.ways.map((w) => w.id)).toEqual([
      'synpunkt',
      'politiker',
      'medborgarforslag',
      'egen-handlaggning',
      'lagstadgat-samrad',
      'verksamheten',
      'raden',
    ]);
    expect(krokom.resources.length).toBeGreaterThanOrEqual(8);
  });

  it('[K·F1] [K·F2] [K·F3] promises three feedbacks, each with date and owner', () => {
    expect(krokom.duties.map((d) => [d.per, d.from, d.workingDays])).toEqual([
      ['meeting', 'meeting', 1],
      ['case', 'plan.dialogen-slut', 20],
      ['case', 'plan.underlag-till-organ', 5],
    ]);
    expect(new Set(krokom.duties.map((d) => d.owner))).toEqual(new Set(['handlaggare']));
  });

  it('[K·F5] asks whether the elected have the summary, before the participants get it', () => {
    const { fields, next } = stepOfKind(medborgare, 'sammanfattning', 'form');
    expect(fields.find((f) => f.id === 'fortroendevalda-informerade')).toMatchObject({ required: true });
    expect(next.done).toBe('aterkoppling-2');
  });

  it('[K·F7] cannot be closed past a feedback, on any route', () => {
    for (const route of everyWay) {
      const waits = route.steps.flatMap((s) => (s.kind === 'duty' ? [s.duty] : []));
      expect(waits).toEqual(['aterkoppling-2', 'aterkoppling-3']);
    }
  });

  it('[K·U1] evaluates against purpose, mandate and what success was said to be', () => {
    const evaluation = stepOfKind(medborgare, 'utvardering', 'form');
    expect(requiredAt(1, evaluation.fields)).toEqual(['lyckades']);
    expect(requiredAt(3, evaluation.fields)).toEqual(['lyckades', 'mandat', 'nadde', 'lardomar']);
    expect(evaluation.guidance).toMatch(/syftet, mandatet.*lyckats/);
  });

  it("[K·U3] has fullmäktige's indicator, with a measure of each nämnd's own", () => {
    expect(krokom.indicators[0]).toMatchObject({
      name: 'Hur väl kommunen möjliggör för medborgarna att delta i kommunens utveckling',
      owner: 'Varje nämnd',
    });
  });

  it('[K·U4] is reviewed each term by the kanslichef, who adopts what is changed', () => {
    expect(krokom.followUps.find((f) => f.what.includes('mandatperiod'))).toMatchObject({
      owner: 'Kanslichefen',
    });
    expect(krokom.roles.filter((r) => r.adoptsPolicy).map((r) => r.id)).toEqual(['kanslichef']);
  });

  it('settles each quirk of its sources in a note', () => {
    const notes = krokom.notes.map((n) => n.text).join('\n');
    for (const quirk of [
      /medskapande/,
      /tre steg men numrerar två/,
      /Företagssamordnare/,
      /ordföranden i nämnd eller styrelse/,
      /men inte politiska/,
      /fattar beslut/,
      /Nivå 5/,
      /medborgarförslag/,
    ])
      expect(notes).toMatch(quirk);
  });
});
