import { inData, type Operator, stepsIn, stepsOfKind } from './operator.ts';

/** Rules, days, duties and texts that contradict one another. */
export const brokenRules: readonly Operator[] = [
  inData('notices stop before they begin', /slutar innan det börjar/, (profile) => {
    profile.rounds = {
      changeWindowMinutes: 30,
      showAnswers: 'after-close',
      notices: { from: '17:00', to: '08:00' },
    };
    return true;
  }),
  inData('one is reminded twice on a day', /påminner två gånger/, (profile) => {
    profile.rounds = { changeWindowMinutes: 30, showAnswers: 'after-close', reminders: [3, 1, 3] };
    return true;
  }),
  inData('cards are asked what only a meeting can say', /frågar organet något/, (profile, pick) => {
    const decision = pick(stepsOfKind(profile, 'decision').filter((d) => d.form === 'beredning'));
    if (decision) decision.fields = [{ id: 'dag', label: 'Dag', type: 'date' }];
    return decision !== undefined;
  }),
  inData('a delegate where nobody has a delegation', /har en delegat men formen/, (profile, pick) => {
    const decision = pick(stepsOfKind(profile, 'decision').filter((d) => d.form !== 'delegation'));
    if (decision) decision.delegate = { role: profile.roles[0]?.id ?? '' };
    return decision !== undefined;
  }),
  inData('a delegate of no role there is', /rollen ".*" finns inte/, (profile, pick) => {
    const nobody = profile.bodies.filter((b) => b.kind === 'fullmäktige').map((b) => b.id);
    const decision = pick(stepsOfKind(profile, 'decision').filter((d) => !nobody.includes(d.body)));
    if (decision)
      Object.assign(decision, { form: 'delegation', delegationPoint: '4.2', delegate: { role: 'ingen' } });
    return decision !== undefined;
  }),
  inData('the year is decided in another form', /rader tas ställning till på kort/, (profile) => {
    if (profile.yearly) profile.yearly.decision.form = 'sammanträde';
    return profile.yearly !== undefined;
  }),
  inData('a delegation has no point', /ingen punkt i delegationsordningen/, (profile, pick) => {
    const decision = pick(stepsOfKind(profile, 'decision').filter((d) => d.form === 'beredning'));
    if (decision) decision.form = 'delegation';
    return decision !== undefined;
  }),
  inData('a duty is counted from no day', /räknas från|datumfält/, (profile, pick) => {
    const duty = pick((profile.duties ?? []).filter((d) => d.per === 'case'));
    if (duty) duty.from = 'ingen.dag';
    return duty !== undefined;
  }),
  inData('nobody waits for a duty', /inte ett steg i någon väg|saknas|per/, (profile, pick) => {
    const duty = pick(profile.duties ?? []);
    if (duty) profile.duties?.push({ ...duty, id: 'ingen-vantar', per: 'case', from: 'plan.slut' });
    return duty !== undefined;
  }),
  inData('no level may be called the protected word', /ingen nivå får kallas/, (profile) => {
    profile.ladder.protectedWord = 'ordet';
    return true;
  }),
  inData('information is first, and there is no method for it', /ska komma först/, (profile) => {
    if (profile.methodRules?.informationFirst === undefined) return false;
    for (const s of stepsOfKind(profile, 'meetings')) delete s.methods;
    profile.methods = profile.methods.filter((m) => m.level > 1);
    return true;
  }),
  inData('agendas give the citizens too little', /ger medborgarna/, (profile) => {
    if (profile.agenda === undefined || (profile.agendaTemplates ?? []).length === 0) return false;
    profile.agenda.citizenShare = [99, 100];
    return true;
  }),
  inData('a method has fewer at most than at least', /minst .* men högst/, (profile, pick) => {
    const method = pick(profile.methods);
    if (method) method.participants = { min: 12, max: 8 };
    return method !== undefined;
  }),
  inData('a day is none of the year', /finns inte i almanackan/, (profile) => {
    profile.followUps = [
      { what: 'Följ upp.', owner: 'Styrelsen', due: '02-30', cite: profile.ladder.cite },
      ...(profile.followUps ?? []),
    ];
    return true;
  }),
  inData('a day is written as no day', /duger inte som due/, (profile) => {
    profile.followUps = [{ what: 'Följ upp.', owner: 'Styrelsen', due: '13-01', cite: profile.ladder.cite }];
    return true;
  }),
  inData('a choice has nothing to choose among', /inte bland något/, (profile, pick) => {
    const field = pick(stepsOfKind(profile, 'form').flatMap((s) => s.fields));
    if (field) {
      field.type = 'choice';
      delete field.options;
    }
    return field !== undefined;
  }),
  inData(
    'an answer that nobody is asked for makes a field required',
    /inte är en annan ja\/nej-fråga/,
    (profile, pick) => {
      const form = pick(stepsOfKind(profile, 'form'));
      form?.fields.push({
        id: 'foljd',
        label: 'Följd',
        type: 'text',
        requiredIf: { field: 'ingen', is: 'yes' },
      });
      return form !== undefined;
    },
  ),
  inData('two answers make one another required', /i sin tur krävs efter/, (profile, pick) => {
    const form = pick(stepsOfKind(profile, 'form'));
    form?.fields.push(
      { id: 'ena', label: 'Ena', type: 'yesno', requiredIf: { field: 'andra', is: 'yes' } },
      { id: 'andra', label: 'Andra', type: 'yesno', requiredIf: { field: 'ena', is: 'no' } },
    );
    return form !== undefined;
  }),
  inData('a field is always required and after an answer', /krävs alltid, så villkoret/, (profile, pick) => {
    const form = pick(stepsOfKind(profile, 'form'));
    form?.fields.push(
      { id: 'ena', label: 'Ena', type: 'yesno' },
      { id: 'foljd', label: 'Följd', type: 'text', required: true, requiredIf: { field: 'ena', is: 'yes' } },
    );
    return form !== undefined;
  }),
  inData("a field hides the decision's own day", /heter som beslutets egen dag/, (profile, pick) => {
    const decision = pick(stepsOfKind(profile, 'decision').filter((d) => d.form === 'sammanträde'));
    (decision?.fields ?? []).push({ id: 'date', label: 'Dag', type: 'date' });
    if (decision && decision.fields === undefined)
      decision.fields = [{ id: 'date', label: 'Dag', type: 'date' }];
    return decision !== undefined;
  }),
  inData(
    'a duty counts from the day of what no meeting decides',
    /som varken är ett datumfält/,
    (profile, pick) => {
      const duty = pick((profile.duties ?? []).filter((d) => d.per === 'case'));
      const decision = pick(stepsOfKind(profile, 'decision').filter((d) => d.form === 'beredning'));
      if (duty && decision) duty.from = `${decision.id}.date`;
      return duty !== undefined && decision !== undefined;
    },
  ),
  inData('the year orders what is then ordered again', /beställer dem en gång till/, (profile) => {
    const route = profile.routes.find((r) => r.id === profile.yearly?.ordered.route);
    const first = route?.steps[0];
    if (profile.yearly && first) profile.yearly.ordered.to = first.id;
    return profile.yearly !== undefined && first !== undefined;
  }),
  inData('a text writes the protected word out', /skriver ut ordet|inte alla dess nivåer/, (profile) => {
    const { levels, protectedWord, cite } = profile.ladder;
    if (levels.every((l) => l.word === protectedWord)) return false;
    const text = { id: 'ny', name: 'Ny', channel: 'ny', text: `Välkommen till ${protectedWord}.`, cite };
    profile.communication = {
      channels: [{ id: 'ny', name: 'Ny', guidance: 'Ny.', cite }],
      templates: [text],
    };
    return true;
  }),
  inData('a text asks for what a case does not have', /frågar efter \{skonummer\}/, (profile) => {
    const { cite } = profile.ladder;
    const text = { id: 'ny', name: 'Ny', channel: 'ny', text: 'Hej {skonummer}.', cite };
    profile.communication = {
      channels: [{ id: 'ny', name: 'Ny', guidance: 'Ny.', cite }],
      templates: [text],
    };
    return true;
  }),
  inData('a text is for a level that there is none of', /nivå 9 finns inte på trappan/, (profile) => {
    profile.communication = {
      plannedBy: [{ fromLevel: 9, who: 'Ingen', cite: profile.ladder.cite }],
    };
    return true;
  }),
  inData('the year orders what no leader leads', /utan att någon processledare är utsedd/, (profile) => {
    const meetings = stepsIn(profile).find((s) => s.kind === 'meetings' && s.methods === undefined);
    if (!profile.yearly || !profile.methodRules?.processLeaderFromLevel || !meetings) return false;
    profile.yearly.ordered.to = meetings.id;
    return true;
  }),
  inData("the year's last branch has a condition", /den sista grenen har ett villkor/, (profile) => {
    const to = profile.yearly?.ordered.to;
    if (!Array.isArray(to)) return false;
    for (const branch of to) branch.fromLevel = 1;
    return true;
  }),
];
