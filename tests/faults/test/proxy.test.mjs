// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import http from 'node:http';
import net from 'node:net';
import { test } from 'node:test';
import { FrameFaults, FrameCutter } from '../proxy/frame_faults.mjs';
import { FaultStand } from '../proxy/stand.mjs';

const kWait = 5000;

/** A server that answers every request with its body, and a stand before it. */
async function stage(t, seed = 1) {
  const seen = [];
  const server = http.createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    seen.push(`${request.method} ${request.url} ${body}`);
    response.end(`echo ${body}`);
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const stand = new FaultStand(`http://127.0.0.1:${server.address().port}`, seed);
  await stand.listen();
  t.after(() => {
    stand.close();
    server.closeAllConnections();
    server.close();
  });
  const post = (body, path = '/messages') => fetch(stand.url + path, { method: 'POST', body, signal: AbortSignal.timeout(kWait) })
    .then((answer) => answer.text());
  return { stand, seen, post };
}

const until = async (condition) => {
  const end = Date.now() + kWait;
  while (!condition()) {
    assert.ok(Date.now() < end, 'too late');
    await new Promise((resolve) => { setTimeout(resolve, 5); });
  }
};

test('without faults everything passes', async (t) => {
  const { stand, seen, post } = await stage(t);
  assert.equal(await post('a'.repeat(100000)), `echo ${'a'.repeat(100000)}`);
  assert.equal(await post('b'), 'echo b');
  assert.equal(seen.length, 2);
  assert.equal(stand.counts.cuts, 0);
});

test('requests: lost, late, cut after the body, answer cut, delayed', async (t) => {
  const { stand, seen, post } = await stage(t);
  const plan = (how, more) => stand.set({ requests: [{ method: 'POST', path: '/messages$', how, count: 1, ...more }] });
  plan('lost');
  await assert.rejects(post('lost'));
  plan('no-answer');
  await assert.rejects(post('unheard'));
  await until(() => seen.length === 1);
  plan('late', { ms: 100 });
  await assert.rejects(post('late'));
  assert.deepEqual(seen, ['POST /messages unheard']);
  await until(() => seen.length === 2);
  plan('after-body', { cut: 'fin' });
  await assert.rejects(post('cut'));
  await until(() => seen.length === 3);
  plan('delay', { ms: 150 });
  const began = Date.now();
  assert.equal(await post('slow'), 'echo slow');
  assert.ok(Date.now() - began >= 145);
  assert.equal(await post('next'), 'echo next');
  assert.deepEqual(seen.map((one) => one.split(' ')[2]), ['unheard', 'late', 'cut', 'slow', 'next']);
});

test('cuts: every so often, after so many bytes either way', async (t) => {
  const { stand, post } = await stage(t);
  const idle = net.connect(stand.port, '127.0.0.1').on('error', () => {});
  const closed = new Promise((resolve) => { idle.once('close', resolve); });
  stand.set({ cutEvery: { ms: 20, how: 'rst' } });
  await closed;
  stand.set({ cutEvery: null, cutAfter: { up: 50 } });
  await assert.rejects(post('x'));
  stand.set({ cutAfter: { down: 20 } });
  await assert.rejects(post('x'));
  stand.clear();
  assert.equal(await post('x'), 'echo x');
});

test('stall and drip hold bytes back and lose none', async (t) => {
  const { stand, post } = await stage(t);
  stand.set({ stall: 'down' });
  let done = false;
  const answer = post('held').then((text) => { done = true; return text; });
  await new Promise((resolve) => { setTimeout(resolve, 100); });
  assert.equal(done, false);
  stand.set({ stall: null, drip: { down: 2000 } });
  assert.equal(await answer, 'echo held');
});

test('network: half-open stays silent for good, refuse refuses, up works', async (t) => {
  const { stand, seen, post } = await stage(t);
  await stand.network('hole');
  await assert.rejects(fetch(`${stand.url}/x`, { signal: AbortSignal.timeout(100) }), /Timeout|abort/i);
  await stand.network('refuse');
  await assert.rejects(post('x'));
  await stand.network('up');
  assert.equal(await post('x'), 'echo x');
  assert.equal(seen.length, 1);
});

test('frames: the same seed does the same; nothing but events is touched', () => {
  const frame = (text) => Buffer.concat([Buffer.from([0x81, text.length]), Buffer.from(text)]);
  const run = (seed) => {
    const stand = new FaultStand('http://127.0.0.1:1', seed);
    stand.set({ frames: { drop: 0.2, duplicate: 0.2, reorder: 5 } });
    const out = [];
    const faults = new FrameFaults(stand, (bytes) => out.push(bytes.toString('utf8', 2)));
    const cutter = new FrameCutter((bytes, text) => faults.take(bytes, text));
    const all = Buffer.concat([...Array(100).keys()].flatMap((n) => [frame(`42["e",${n}]`), frame('2')]));
    for (let at = 0; at < all.length; at += 7) cutter.feed(all.subarray(at, at + 7));
    while (faults.held.length) faults.release();
    faults.end();
    return { out, counts: stand.counts };
  };
  const first = run(3);
  assert.deepEqual(run(3), first);
  assert.notDeepEqual(run(4).out, first.out);
  assert.equal(first.out.filter((one) => one === '2').length, 100);
  const events = first.out.filter((one) => one !== '2');
  assert.equal(events.length, 100 - first.counts.framesDropped + first.counts.framesDuplicated);
  assert.ok(first.counts.framesReordered > 10 && first.counts.framesDropped > 5);
});

test('a fault that does not exist is refused', async (t) => {
  const { stand } = await stage(t);
  assert.throws(() => stand.set({ cut: 1 }), /no fault/);
  assert.throws(() => stand.set({ requests: [{ how: 'eaten' }] }), /how must be/);
  await assert.rejects(stand.network('away'), /mode must be/);
  assert.throws(() => new FaultStand('https://wxm.prompita.com', 1), /this machine/);
});
