import { createRoot } from 'react-dom/client';
import { Workbench } from './app/Workbench.tsx';
import './page.css';

const root = document.getElementById('workbench');
if (root === null) throw new Error('index.html has no #workbench');
createRoot(root).render(<Workbench />);
