import { z } from 'zod';
import type { StateOptions } from '#http/state/options.ts';
import type { EndpointOptions } from '#http/endpoint-options.ts';
import type { FlatStep } from './step-options.ts';

interface Named {
  /** Unique in its journey, its branches before it: `refund once › POST /orders/{order}/refund`. */
  readonly id: string;
  /** As people read it: `POST /orders/{order}/refund`. */
  readonly name: string;
}

/** What is done by itself, and counts. */
export interface DeedNode extends Named {
  readonly kind: 'request' | 'look' | 'wait' | 'run' | 'browser';
  readonly options: FlatStep;
}
/** The steps of a fragment. */
export interface UseNode extends Named {
  readonly kind: 'use';
  readonly fragment: string;
  /** Once a run, and for this actor. */
  readonly once: boolean;
  readonly as?: string;
  readonly steps: readonly Node[];
}
export interface CheckpointNode extends Named {
  readonly kind: 'checkpoint';
}
export interface Branch {
  readonly name: string;
  readonly steps: readonly Node[];
}
export interface BranchesNode extends Named {
  readonly kind: 'branches';
  readonly from?: string;
  readonly branches: readonly Branch[];
}
/** A journey as plain data, fragments in their places. */
export type Node = DeedNode | UseNode | CheckpointNode | BranchesNode;

type Values = Readonly<Record<string, unknown>>;

/** What a task carries from the plan to the engine. */
export interface Input {
  readonly subject: string;
  readonly journey: string;
  readonly steps: readonly Node[];
  readonly always: readonly Node[];
  readonly matrix: Values;
  /** Rows, or the file that holds them. */
  readonly data?: readonly Values[] | string;
  /** ms of one way through it. */
  readonly timeout: number;
  readonly retries: number;
  readonly state?: StateOptions;
  readonly probes: readonly { readonly name: string; readonly path: string; readonly as?: string }[];
  readonly openapi?: string;
}

/** Made by our own plan and kept by nobody: its shape is not looked at again. */
export const Input = z.custom<Input>((value) => typeof value === 'object' && value !== null);

/** What of a step is its request; what it expects is filled in by itself. */
export const requestOptionsOf = ({ expect: _expect, ...step }: FlatStep): EndpointOptions => ({
  ...step,
  expect: {},
});
