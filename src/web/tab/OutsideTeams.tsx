/** The tab belongs in Teams, where the person is signed in. */
export const OutsideTeams = () => (
  <main className="page">
    <h1>Medborgardialog finns i Teams</h1>
    <p>
      Den här sidan visas som en flik i Microsoft Teams, där du redan är inloggad. Öppna Teams och välj appen
      Medborgardialog.
    </p>
    <p>
      Vill du läsa om kommunens dialoger som invånare? <a href="/">Gå till de öppna sidorna</a>.
    </p>
  </main>
);
