import { folders, prefetched, type Tool } from './tool.ts';

const nav = `<nav><Link href="/">home</Link><Link href="/about">about</Link><Link href="/contact">contact</Link></nav>`;

/** Next.js behind its own server: a build id in each page, and pages that are linked are prefetched. */
const next: Tool = {
  name: 'Next.js',
  packages: ['next@16', 'react@19', 'react-dom@19'],
  files: ({ home, about, contact }) => ({
    'app/layout.jsx': `import Link from 'next/link';
export const metadata = { title: 'Shop' };
export default function Layout({ children }) {
  return <html lang="en"><body>${nav}<main>{children}</main></body></html>; }`,
    'app/page.jsx': `export default function Page() { return <p>${home}</p>; }`,
    'app/about/page.jsx': `import { Count } from './count.jsx';
export default function Page() { return <div><p>${about}</p><Count /></div>; }`,
    'app/about/count.jsx': `'use client';
import { useState } from 'react';
export function Count() { const [n, set] = useState(0); return <button onClick={() => set(n + 1)}>{n}</button>; }`,
    'app/contact/page.jsx': `export default function Page() { return <p>${contact}</p>; }`,
    'package.json': '{ "private": true }',
  }),
  build: ['next/dist/bin/next', 'build'],
  dist: '.next',
  serve: ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1'],
  paths: { home: '/', about: '/about', contact: '/contact' },
  // What differs is the linked page, which the router prefetches.
  told: prefetched,
};

const linkTo = (to: string): string => `<NuxtLink to="/${to}">go</NuxtLink>`;

/** Nuxt behind its own server. */
const nuxt: Tool = {
  name: 'Nuxt',
  packages: ['nuxt@4.2'],
  files: ({ home, about, contact }) => ({
    'app/app.vue': '<template><NuxtPage /></template>',
    'app/pages/index.vue': `<template><div>${linkTo('about')}<p>${home}</p></div></template>`,
    'app/pages/about.vue': `<script setup>const n = ref(0);</script>
<template><p @click="n += 1">${about} {{ n }}</p></template>`,
    'app/pages/contact.vue': `<template><div>${linkTo('')}<p>${contact}</p></div></template>
<style scoped>p { color: #204060 }</style>`,
    'nuxt.config.ts':
      "export default defineNuxtConfig({ compatibilityDate: '2026-01-01', telemetry: false });",
    'package.json': '{ "private": true, "type": "module" }',
  }),
  build: ['nuxt/bin/nuxt.mjs', 'build'],
  dist: '.output',
  serve: ['.output/server/index.mjs'],
  paths: folders,
  // The first page links the edited one, and Nuxt runs the scripts of pages that it prefetches.
  told: { home: 'different', contact: 'identical' },
};

export const frameworks = [next, nuxt] as const;
