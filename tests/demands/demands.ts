/** The municipalities whose adopted documents are the specification. */
export const municipalities = { K: 'Krokom', S: 'Sollentuna', H: 'Hagfors', V: 'Sandviken' } as const;
export type Municipality = keyof typeof municipalities;

export interface Demand {
  id: string;
  /** What it asks, in short, in the words of the documents. */
  asks: string;
  /** Those whose documents ask it. */
  of: readonly Municipality[];
  /** Set where no test has to prove it yet: what it waits for. */
  waits?: string;
}

const all = ['K', 'S', 'H', 'V'] as const;
const demand = (id: string, of: readonly Municipality[], asks: string, waits?: string): Demand => ({
  id,
  asks,
  of,
  ...(waits === undefined ? {} : { waits }),
});

/** Every demand of the governing documents. Tests name what they prove: `[K·M2]`. */
export const demands: readonly Demand[] = [
  demand('L1', all, 'Nivåerna har en innebörd i ord; i Hagfors anges alltid graden av påverkan'),
  demand(
    'L2',
    ['K', 'V'],
    'Namnet följer nivån; ordet medborgardialog står aldrig där trappan inte tillåter det',
  ),
  demand('L3', all, 'Nivån bestäms av den som beställer, innan dialogen börjar'),
  demand('L4', all, 'Brukardialog är något annat (i Krokom konsultation) och visas rätt väg'),
  demand('L5', ['K'], 'Nivå 3–5 börjar tidigt, innan färdiga förslag finns'),
  demand('L6', ['K'], 'Medborgarna får alltid veta vilket beslut som är på väg'),
  demand('I-K1', ['K'], 'Politiskt initiativ tas av ett presidium'),
  demand(
    'I-K2',
    ['K'],
    'Medborgarinitiativ: kommundirektören föreslår, berört presidium hörs, KS presidium avgör',
  ),
  demand('I-K3', ['K'], 'Tjänstemannainitiativ: årsplaner, gemensamt årshjul, KS presidium avgör'),
  demand('I-S', ['S'], 'Nämnden beslutar om utredning, sedan om dialogen; ett nej ger ett informationsmöte'),
  demand('I-H', ['H'], 'Bara förtroendevalda föreslår, fullmäktige beslutar alltid'),
  demand('I-V', ['V'], 'Nio steg från initiativ till beslut och åtgärdsplan'),
  demand(
    'I-5',
    all,
    'Den rättsliga formen är policyns; ett kort ersätter aldrig en nämnds eller fullmäktiges beslut',
  ),
  demand('I-6', all, 'Det framgår vem som beställt dialogen'),
  demand('C1', ['K', 'S'], 'Behöver de förtroendevalda veta mer?'),
  demand('C2', ['K', 'S'], 'Går frågan att påverka?'),
  demand('C3', ['K'], 'Kan dialogen ge medborgarna kunskap?'),
  demand('C4', ['K'], 'Beslut om enskilda prövas aldrig i dialog'),
  demand('C5', ['K', 'H'], 'Samråd enligt lag känns igen och hålls under sitt eget namn'),
  demand('C6', ['V'], 'Det finns tid, och resultatet kan påverka ett kommande beslut'),
  demand(
    'C7',
    ['K', 'H'],
    'Dialogen följer av styrdokumenten; väsentliga ändringar föregås av dialog eller information',
  ),
  demand('C8', ['K', 'H'], 'Frågan intresserar medborgarna och har sin plats i styrprocess och tidplan'),
  demand('UL', all, 'Det som ska vara klart före beslutet är klart; små ärenden förblir små'),
  demand('R1', ['K'], 'Politiskt ansvarig och tjänsteman avgör vilka grupper som får en riktad inbjudan'),
  demand('R2', ['V'], 'Handikappråd, pensionärsråd, barn och unga beaktas alltid'),
  demand('R3', ['K', 'S', 'H'], 'Metoden väljs efter nivå och grupp, också dem som sällan deltar'),
  demand('R4', all, 'Ingen persons målgrupp lagras'),
  demand('O1', ['K'], 'Beställande presidium utser politisk processledare; nivå 3–5 börjar inte utan'),
  demand('O2', all, 'En ansvarig tjänsteman leder, dokumenterar och återkopplar'),
  demand('O3', ['K', 'S'], 'Vem som gör vad avgörs från policyns fördelning och skrivs ned'),
  demand('O4', ['S'], 'Nämndens, förvaltningskontorets och strategens roller'),
  demand('O5', ['V'], 'Högsta tjänsteperson ansvarar; förtroendevalda företräder kommunen'),
  demand('M1', ['K', 'S'], 'Metodbank efter nivå, med vägledning'),
  demand('M2', ['K'], 'Minst en informationsmetod kommer alltid först'),
  demand('M3', ['K'], 'Fokusgrupp: 8–12 deltagare; vem som beslutar om urvalet'),
  demand('M4', ['K'], 'Områdesmöten återkommer, på kvällstid, med utkast till agenda i god tid'),
  demand('M5', ['K'], 'Utbildade intervjuare: processledaren avgör slaget, de rapporterar till beställaren'),
  demand('M6', ['K'], 'Fjorton sociala fyrtorn, med grupp och ansvarig förvaltning'),
  demand('M7', ['K'], 'Delegering och medborgarbudget'),
  demand('M8', ['K'], 'Stormöten är information, aldrig dialog; det digitala ger möjlighet till grupparbete'),
  demand('M9', ['K'], 'Enkäter på flera ställen, intervjuer där folk är'),
  demand('P1', ['K', 'S', 'V'], 'Projektplan med allt som hör till'),
  demand('P2', ['K'], 'Kommunikationsplan, kanaler och mallar'),
  demand('P3', ['K'], 'Minst en tredjedel av mötestiden är medborgarnas'),
  demand('P4', ['K', 'S'], 'Förtroendevalda lyssnar; tjänstemän leder och dokumenterar'),
  demand('T1', ['K'], 'Aviseringar om dialoger på en ort', 'prenumerationerna'),
  demand('T2', ['K'], 'Kalendarium och kanaler', 'den publika kalendern'),
  demand('T3', ['K'], 'Dokumentationen går att följa på webbplatsen'),
  demand('T4', ['K'], 'Förslag från dialogmöten lyfts till rätt nämnd', 'sidan Förslag från dialogmöten'),
  demand('T5', ['K', 'V'], 'Resursbank, ambition och rätt väg för medborgaren'),
  demand('F1', ['K'], 'Återkoppling i slutet av varje möte'),
  demand('F2', ['K', 'S', 'H'], 'Återkoppling till deltagarna efter dialogen'),
  demand('F3', ['K'], 'Deltagarna får veta beslutsförslaget'),
  demand('F4', ['H'], 'Också allmänheten får veta vad dialogen ändrade'),
  demand('F5', ['K', 'S', 'V'], 'Resultatet först till de förtroendevalda'),
  demand('F6', ['V'], 'Synpunkter utanför syftet hanteras som beslutet sade'),
  demand('F7', ['K'], 'Återkopplingen har datum och ägare; utan den avslutas inget'),
  demand('U1', all, 'Varje dialog utvärderas mot sitt syfte'),
  demand('U2', ['H', 'S'], 'Årlig uppföljning av helheten'),
  demand('U3', ['K'], 'Indikator: hur väl medborgarna kan delta'),
  demand('U4', ['H', 'K'], 'Policyn ses över'),
];
