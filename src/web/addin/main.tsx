import { createRoot } from 'react-dom/client';
import '../ui/page.css';
import { findHost } from './find-host.ts';
import { Pane } from './Pane.tsx';

const root = document.getElementById('pane');
if (!root) throw new Error('The page has no root');
const host = await findHost();
createRoot(root).render(
  host ? (
    <Pane host={host} />
  ) : (
    <main className="page">
      <h1>Medborgardialog i Outlook</h1>
      <p>
        Den här rutan hör till Outlooks mötesfönster. Öppna ett nytt möte i Outlook och välj Medborgardialog.
      </p>
      <p>Möten kan också bokas från ärendet i Teams.</p>
    </main>
  ),
);
