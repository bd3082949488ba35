import { inData, type Operator, stepsOfKind } from './operator.ts';

/** Bodies and roles that contradict one another, and initiatives of nobody. */
export const brokenPeople: readonly Operator[] = [
  inData('nobody keeps the records', /ingen roll är sekreterare/, (profile) => {
    for (const r of profile.roles) delete r.secretary;
    return true;
  }),
  inData('one of the elected keeps the records', /både förtroendevald och sekreterare/, (profile) => {
    const secretary = profile.roles.find((r) => r.secretary);
    if (secretary) secretary.elected = true;
    return secretary !== undefined;
  }),
  inData('two roles preside in the same order', /leder i samma ordning/, (profile) => {
    const [, second] = profile.roles.filter((r) => r.presides !== undefined);
    if (second) second.presides = 1;
    return second !== undefined;
  }),
  inData('a presidium has more seats than roles', /platser, men bara/, (profile, pick) => {
    const body = pick(profile.bodies.filter((b) => b.presidiumSeats !== undefined));
    if (body) body.presidiumSeats = 9;
    return body !== undefined;
  }),
  inData('a body decides that has no presidium', /inte har något presidium/, (profile, pick) => {
    const named = stepsOfKind(profile, 'decision').map((d) => d.body);
    const body = pick(profile.bodies.filter((b) => named.includes(b.id)));
    if (body) delete body.presidiumSeats;
    return body !== undefined;
  }),
  inData('a body is called what means another', /betyder redan något annat/, (profile, pick) => {
    const body = pick(profile.bodies);
    if (body) body.id = 'concerned';
    return body !== undefined;
  }),
  inData('a citizen is taken for a body', /initiativ som inte är något organs/, (profile) => {
    const route = profile.routes.find((r) => r.initiatives.some((i) => i.by !== 'political'));
    const decision = route?.steps.find((s) => s.kind === 'decision');
    if (decision) decision.body = 'initiating';
    return decision !== undefined;
  }),
  inData('a politician begins who sits nowhere', /varken förtroendevald eller/, (profile) => {
    const initiative = profile.routes.flatMap((r) => r.initiatives).find((i) => i.by === 'political');
    const free = profile.roles.find((r) => r.presides === undefined && !r.elected && !r.secretary);
    if (initiative === undefined || initiative.by === 'citizen' || free === undefined) return false;
    initiative.roles = [free.id];
    return true;
  }),
  inData('a wish is taken up as what the route is not for', /inget sådant initiativ/, (profile) => {
    const { takenUp } = profile.wishes;
    if (takenUp) {
      const route = profile.routes.find((r) => r.id === takenUp.route);
      if (route) route.initiatives = route.initiatives.filter((i) => i.by !== takenUp.as);
      if (route?.initiatives.length === 0)
        route.initiatives = [{ by: 'political', roles: [profile.roles[0]?.id ?? ''], cite: takenUp.cite }];
    }
    return takenUp !== undefined;
  }),
  inData('wishes are answered with nothing', /ingen annan väg är angiven/, (profile) => {
    delete profile.wishes.takenUp;
    profile.wishes.ways = [];
    return true;
  }),
  inData(
    'fullmäktige delegates to its presidium',
    /inte kan delegera till sitt presidium/,
    (profile, pick) => {
      const ofAll = profile.bodies.filter((b) => b.kind === 'fullmäktige').map((b) => b.id);
      const decision = pick(stepsOfKind(profile, 'decision').filter((d) => ofAll.includes(d.body)));
      if (decision) Object.assign(decision, { form: 'delegation', delegationPoint: '4.2' });
      return decision !== undefined;
    },
  ),
  inData('somebody acts in a body that there is none of', /organet "ingenstans" finns inte/, (profile) => {
    profile.wishes.actor.of = 'ingenstans';
    return true;
  }),
];
