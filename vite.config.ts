import { defineConfig } from 'vite';
import { workspaceSources } from './scripts/vite/workspace-sources.mjs';

// Shared by everything that runs on Vite (tests, stories, bundles): what differs is said where it is built.
export default defineConfig({ plugins: [workspaceSources()] });
