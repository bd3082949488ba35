import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { levelOf, routeOf, stepOfKind } from '../look-up.ts';
import { profileIn } from '../testing/planted.ts';

const sandviken = profileIn(readFileSync(new URL('./sandviken.yaml', import.meta.url), 'utf8'));
const route = routeOf(sandviken, 'nio-steg');
const screening = stepOfKind(route, 'granskning', 'screening');
const required = (step: string) =>
  stepOfKind(route, step, 'form')
    .fields.filter((f) => f.required)
    .map((f) => f.id);

describe("Sandviken's strategy, as data", () => {
  it('[V·L1] has the five levels in the words of the strategy', () => {
    expect(sandviken.ladder.levels.map((l) => l.name)).toEqual([
      'Information',
      'Konsultation',
      'Dialog',
      'Inflytande',
      'Medbeslutande',
    ]);
    expect(levelOf(sandviken.ladder, 3).meaning).toContain('utan att välja lösning');
  });

  it('[V·L2] never calls information alone a dialogue, nor takes it through the nine steps', () => {
    expect(levelOf(sandviken.ladder, 1).word).toBe('medborgarinformation');
    expect(stepOfKind(route, 'uppdragsforslag', 'form').next.done).toEqual([
      { fromLevel: 2, to: 'uppdrag' },
      { to: 'endast-information' },
    ]);
    expect(sandviken.methodRules.informationFirst?.cite).toBe('V 2');
  });

  it('[V·L4] turns brukardialog and kunddialog aside', () => {
    expect(screening.questions[0]).toMatchObject({
      id: 'brukardialog',
      needs: 'no',
      otherwise: 'brukardialog',
    });
  });

  it('[V·C6] asks for time enough, and for a decision that the result can influence', () => {
    const asked = screening.questions.filter((q) => q.otherwise === 'ej-dialog').map((q) => [q.id, q.needs]);
    expect(asked).toEqual([
      ['avgransad', 'yes'],
      ['paverka', 'yes'],
      ['tid', 'yes'],
    ]);
  });

  it('[V·I-V] has the nine steps, as they are named', () => {
    expect(route.steps.map((s) => s.name).filter((name) => name.startsWith('Steg '))).toEqual([
      'Steg 1. Initiativ',
      'Steg 2. Beslutspunkt: Uppdrag',
      'Steg 3. Planering: Tids- och aktivitetsplanering',
      'Steg 4. Beslutspunkt: Igångsättning',
      'Steg 5. Genomförande',
      'Steg 6. Sammanställning',
      'Steg 7. Återkoppling',
      'Steg 8. Bearbetning',
      'Steg 9. Beslut och åtgärdsplan',
    ]);
  });

  it("[V·I-V] begins with the elected or an official, who can make a citizen's wish her own", () => {
    expect(route.initiatives.map((i) => i.by)).toEqual(['political', 'official']);
    expect(sandviken.wishes.takenUp).toMatchObject({ route: 'nio-steg', as: 'official' });
  });

  it('[V·I-V] decides in the last step how citizens get their feedback, on other measures and on the evaluation', () => {
    const { fields, orders, form } = stepOfKind(route, 'beslut', 'decision');
    expect([orders, form]).toEqual([false, 'sammanträde']);
    expect(fields.filter((f) => f.required).map((f) => f.id)).toEqual([
      'aterkoppling-hur',
      'ovriga-atgarder',
      'utvardering',
    ]);
  });

  it('[V·I-5] [V·I-6] is ordered by the body concerned in its meeting, be it the board of a company', () => {
    expect(stepOfKind(route, 'uppdrag', 'decision')).toMatchObject({
      body: 'concerned',
      form: 'sammanträde',
      orders: true,
    });
    const companies = sandviken.bodies.filter((b) => b.kind === 'bolag');
    expect(companies.map((b) => b.presidiumSeats)).toEqual([2, 2]);
  });

  it('[V·I-5] lets the presidium start what was ordered, but only the body itself take it back', () => {
    const start = stepOfKind(route, 'igangsattning', 'decision');
    expect(start).toMatchObject({ body: 'ordering', form: 'beredning', orders: false });
    expect(start.next).toMatchObject({ yes: 'genomforande', no: 'uppdraget-provas' });
    expect(stepOfKind(route, 'uppdraget-provas', 'decision')).toMatchObject({
      body: 'ordering',
      form: 'sammanträde',
      next: { yes: 'planering', no: 'ej-igangsatt' },
    });
  });

  it('[V·UL] says in the order what the strategy asks for', () => {
    const fields = ['syfte', 'beskrivning', 'paverkan', 'niva', 'malgrupper', 'tidsplan', 'utanfor-syftet'];
    expect(required('uppdragsforslag')).toEqual(expect.arrayContaining(fields));
  });

  it('[V·R2] always considers the two councils, children and youth: yes with how, or no with why', () => {
    const { fields } = stepOfKind(route, 'uppdragsforslag', 'form');
    for (const who of ['khr', 'kpr', 'barn-unga']) {
      const pair = fields.filter((f) => f.id.startsWith(who)).map((f) => [f.type, f.required]);
      expect(pair).toEqual([
        ['yesno', true],
        ['text', true],
      ]);
    }
  });

  it('[V·P1] plans time, responsibility, coming decisions, target groups, communication and feedback', () => {
    expect(required('planering')).toEqual([
      'ansvar',
      'fortroendevalda',
      'tidplan',
      'beslutspunkter',
      'metoder',
      'na-malgrupper',
      'kommunikationsplan',
      'resultat-aterkopplas',
      'dialogen-slut',
    ]);
  });

  it('[V·O2] lets an official lead, [V·O5] the highest one answer for the result', () => {
    expect(stepOfKind(route, 'genomforande', 'meetings').actor.role).toBe('handlaggare');
    expect(sandviken.duties[0]).toMatchObject({ owner: 'hogsta-tjansteperson' });
  });

  it('[V·O5] tells the elected that they represent the municipality, and never replaces the parties', () => {
    const elected = sandviken.roleSplits.find((r) => r.who.startsWith('Förtroendevald som deltar'));
    expect(elected?.does.join()).toMatch(/Företräder Sandvikens kommun.*ersätter dem aldrig/);
  });

  it('[V·T5] has the resource bank and the ambition at hand, and helps citizens to the way that is theirs', () => {
    expect(sandviken.resources.map((r) => r.name)).toEqual([
      'Resursbanken på intranätet',
      'Stöd från kommunstyrelseförvaltningen',
      'Kommunens ambition',
    ]);
    expect(sandviken.wishes.ways.map((w) => w.id)).toEqual(
      expect.arrayContaining(['medborgarforslag', 'synpunkt', 'allmanhetens-fraga', 'fragepanelen']),
    );
  });

  it('[V·F5] tells the elected first, [V·F6] with what was done of views outside the purpose', () => {
    const [elected, citizens] = sandviken.duties;
    expect([elected?.audience, citizens?.audience]).toEqual(['elected', 'public']);
    expect(elected?.fields.find((f) => f.id === 'utanfor-syftet')).toMatchObject({ required: true });
    const order = route.steps.flatMap((s) => (s.kind === 'duty' ? [s.duty] : []));
    expect(order).toEqual([elected?.id, citizens?.id]);
  });

  it('[V·U1] evaluates the dialogue and its forms against what was ordered', () => {
    expect(required('utvardering')).toEqual(['syftet-naddes', 'formerna', 'lardomar']);
  });
});
