// SPDX-License-Identifier: MIT
// The protocol's own client library against the server: encodings, pull diagnostics, inlay hints, order of the protocol.
//   node client.mjs STAR-LINT STORY
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import rpc from 'vscode-languageserver-protocol/node.js';

const [program, story] = process.argv.slice(2);
const text = readFileSync(story, 'utf8');
const uri = pathToFileURL(story).href;
let passed = 0;
let failed = 0;
function expect(what, seen, wanted) {
    if (seen === wanted) return ++passed;
    ++failed;
    console.log(`FAILED: ${what}: expected ${JSON.stringify(wanted)}, saw ${JSON.stringify(seen)}`);
}

// The text between two positions, by the unit that was negotiated.
function between(range, encoding) {
    const units = (line) =>
        encoding === 'utf-8' ? Buffer.from(line) : encoding === 'utf-32' ? [...line] : line;
    const line = units(text.split('\n')[range.start.line]).slice(range.start.character, range.end.character);
    return encoding === 'utf-8' ? line.toString() : encoding === 'utf-32' ? line.join('') : line;
}

async function session(encodings, expected) {
    const server = spawn(program, ['lsp'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const exited = new Promise((resolve) => server.on('exit', resolve));
    const connection = rpc.createProtocolConnection(new rpc.StreamMessageReader(server.stdout), new rpc.StreamMessageWriter(server.stdin));
    connection.listen();
    const answer = await connection.sendRequest(rpc.InitializeRequest.type, {
        processId: process.pid,
        rootUri: null,
        capabilities: { general: encodings ? { positionEncodings: encodings } : {}, textDocument: { diagnostic: {}, inlayHint: {} } },
    });
    const encoding = answer.capabilities.positionEncoding ?? 'utf-16';
    expect('encoding', encoding, expected);
    await connection.sendNotification(rpc.InitializedNotification.type, {});
    await connection.sendNotification(rpc.DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'markdown', version: 1, text } });
    const pull = async () => (await connection.sendRequest(rpc.DocumentDiagnosticRequest.type, { textDocument: { uri } })).items;
    const vague = (await pull()).find((item) => item.code === 'vague-time');
    expect('pulled', vague && between(vague.range, encoding), 'a while back');
    expect('linked to its explanation', typeof vague?.codeDescription?.href, 'string');
    const whole = { start: { line: 0, character: 0 }, end: { line: text.split('\n').length, character: 0 } };
    const hints = await connection.sendRequest(rpc.InlayHintRequest.type, { textDocument: { uri }, range: whole });
    expect('a hint for each part', hints.filter((hint) => /%/.test(hint.label)).length, 4);
    const actions = await connection.sendRequest(rpc.CodeActionRequest.type, { textDocument: { uri }, range: vague.range, context: { diagnostics: [vague] } });
    expect('actions are offered', actions.length > 0 && actions.every((action) => action.edit), true);
    await connection.sendNotification(rpc.DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version: 2 },
        contentChanges: [{ range: vague.range, text: 'in May' }],
    });
    expect('gone after the change', (await pull()).some((item) => item.code === 'vague-time'), false);
    await connection.sendRequest('no/such').then(
        () => expect('an unknown request', 'answered', 'refused'),
        (error) => expect('an unknown request', error.code, -32601));
    await connection.sendRequest(rpc.ShutdownRequest.type);
    await connection.sendNotification(rpc.ExitNotification.type);
    expect('status after a shutdown', await exited, 0);
}

await session(undefined, 'utf-16');
await session(['utf-8', 'utf-16'], 'utf-8');
await session(['utf-32'], 'utf-32');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
