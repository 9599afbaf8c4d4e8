/** The page's WebSocket: requests with answers, pushes, and coming back after a loss. */

const RETRY_MS = [300, 700, 1500, 3000];
const ANSWER_MS = 30_000;
/** Shows that this page was opened by who started the sandbox. */
const TOKEN = new URLSearchParams(location.search).get("token") ?? "";

/** Events: "push" (detail: the server's event), "status" (detail: "open" | "lost"). */
export class Connection extends EventTarget {
  #socket = null;
  #user = null;
  #nextId = 1;
  #waiting = new Map();
  #failures = 0;
  #timer = null;

  /** Connect as this person (null: the server chooses), leaving any earlier connection. */
  open(user) {
    this.#user = user;
    this.#failures = 0;
    this.#connect();
  }

  /**
   * Ask the server and wait for its answer.
   * Rejects with an Error whose message is text for the person.
   */
  ask(verb, body = {}) {
    if (this.#socket?.readyState !== WebSocket.OPEN) {
      return Promise.reject(new Error("Not connected to the sandbox right now."));
    }
    const id = this.#nextId++;
    this.#socket.send(JSON.stringify({ ...body, id, do: verb }));
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new Error(`The sandbox did not answer “${verb}” within ${ANSWER_MS / 1000} s.`));
      }, ANSWER_MS);
      this.#waiting.set(id, { resolve, reject, timer });
    });
  }

  #connect() {
    clearTimeout(this.#timer);
    this.#drop();
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const query = new URLSearchParams({ token: TOKEN, ...(this.#user && { user: this.#user }) });
    const socket = new WebSocket(`${scheme}://${location.host}/page?${query}`);
    this.#socket = socket;
    socket.onopen = () => {
      this.#failures = 0;
      this.#emit("status", "open");
    };
    socket.onmessage = (frame) => this.#receive(JSON.parse(frame.data));
    socket.onclose = () => this.#lost(socket);
  }

  /** Forget the present socket; what still waits for its answer is told so. */
  #drop() {
    const socket = this.#socket;
    this.#socket = null;
    if (socket) {
      socket.onmessage = null;
      socket.onclose = null;
      socket.close();
    }
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(new Error("The connection to the sandbox was lost."));
    }
    this.#waiting.clear();
  }

  #lost(socket) {
    if (socket !== this.#socket) return;
    this.#drop();
    this.#emit("status", "lost");
    const wait = RETRY_MS[Math.min(this.#failures++, RETRY_MS.length - 1)];
    this.#timer = setTimeout(() => this.#connect(), wait);
  }

  #receive(frame) {
    if (frame.event) return this.#emit("push", frame);
    const waiting = this.#waiting.get(frame.re);
    if (!waiting) return;
    this.#waiting.delete(frame.re);
    clearTimeout(waiting.timer);
    if (frame.ok) waiting.resolve(frame);
    else waiting.reject(new Error(frame.error || "Something went wrong."));
  }

  #emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
