// A file of its own in `dist`, read once a Chrome is driven.
export { WebSocket } from 'ws';
