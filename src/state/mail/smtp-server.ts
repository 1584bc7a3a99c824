import { createServer, type Socket } from 'node:net';
import { Failure } from '#model/problem.ts';
import { errorCode } from '#system/files.ts';
import { SmtpSession, type Delivery } from './smtp-session.ts';

function portTaken(port: number, error: unknown): Failure {
  const taken = errorCode(error) === 'EADDRINUSE';
  return new Failure({
    code: 'environment/mail-port',
    owner: 'environment',
    message: `No mail can be received at 127.0.0.1:${port}: ${taken ? 'something else listens there' : String(error)}.`,
    next: 'Write another port under `mail:` and have the app send its mail there, or end what has it.',
  });
}

/** An SMTP server on this machine alone; returns how to end it. A Failure where the port cannot be had. */
export async function receiveMail(
  port: number,
  deliver: (mail: Delivery) => Promise<void>,
): Promise<() => Promise<void>> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    const session = new SmtpSession({
      answer: (line) => void socket.write(`${line}\r\n`),
      end: () => void socket.end(),
      deliver,
    });
    socket.on('data', (bytes) => session.receive(bytes));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portTaken(port, error)));
    server.listen(port, '127.0.0.1', resolve);
  });
  return async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
}
