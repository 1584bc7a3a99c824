import type { Plan, Task } from '#model/plan.ts';
import { estimateOf } from './plan.ts';

function load(task: Task): string {
  if (!task.load) return '';
  const { rate, connections, seconds, requests } = task.load;
  const parts = [
    rate !== undefined && `${rate} requests/s`,
    `${connections} connections`,
    seconds !== undefined && `${seconds} s`,
    requests !== undefined && `${requests} requests`,
  ];
  return `  (${parts.filter(Boolean).join(', ')})`;
}

function runs(task: Task): string {
  const kept = task.runs === 1 ? '1 run' : `${task.runs} runs`;
  return task.warmup > 0 ? `${kept} + ${task.warmup} warm-up` : kept;
}

/**
 * The plan as people read it:
 * ```
 * 3 tasks against http://127.0.0.1:4173, about 1 min
 *   1. web:home/mobile   3 runs + 1 warm-up, about 36 s
 *   2. api:browse        1 run, about 60 s  (20 requests/s, 10 connections, 60 s)
 * ```
 */
export function describePlan(plan: Plan, target: string): string {
  const widest = Math.max(...plan.tasks.map((task) => task.id.length));
  const lines = plan.tasks.map((task, index) => {
    const seconds = Math.ceil(((task.runs + task.warmup) * task.estimate) / 1000);
    return `  ${String(index + 1).padStart(2)}. ${task.id.padEnd(widest)}  ${runs(task)}, about ${seconds} s${load(task)}`;
  });
  const minutes = Math.max(1, Math.round(estimateOf(plan) / 60_000));
  const count = plan.tasks.length === 1 ? '1 task' : `${plan.tasks.length} tasks`;
  return [`${count} against ${target}, about ${minutes} min`, ...lines, ''].join('\n');
}
