// oxlint-disable-next-line import/no-unassigned-import -- it must come before every schema
import './platform/zodWithoutEval';
import { createRoot } from 'react-dom/client';
import { App } from './App';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');
createRoot(root).render(<App />);
