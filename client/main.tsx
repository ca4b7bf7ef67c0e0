import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './style/index.css';
import { App } from './views/App.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
