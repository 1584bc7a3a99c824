import { parentPort, workerData } from 'node:worker_threads';
import { DefaultArtifactClient } from '@actions/artifact';
import type { Upload } from './artifact-contract.ts';

/** What a worker says at its end. */
export type UploadNews =
  { readonly id: number; readonly digest: string } | { readonly failed: string; readonly kind: string };

async function upload(): Promise<UploadNews> {
  const { name, root, files, plain }: Upload = workerData;
  const { id, digest } = await new DefaultArtifactClient().uploadArtifact(
    name,
    [...files],
    root,
    plain === true ? { skipArchive: true } : {},
  );
  return { id: id ?? 0, digest: digest ?? '' };
}

const news = await upload().catch((error: unknown): UploadNews => ({
  failed: error instanceof Error ? error.message : String(error),
  kind: error instanceof Error ? error.name : '',
}));
parentPort?.postMessage(news);
