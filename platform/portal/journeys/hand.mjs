// Somebody without a pointer: whatever is pressed or typed into is reached by Tab first.
const MOST_STEPS = 150;

export function hand(page) {
  const keys = page.keyboard;

  async function reach(thing, isThere = (element) => element === document.activeElement) {
    await thing.waitFor();
    for (let step = 0; step < MOST_STEPS; step++) {
      if (await thing.evaluate(isThere)) {
        return;
      }
      await keys.press('Tab');
    }
    throw new Error(`not to be reached by keyboard: ${thing}`);
  }

  return {
    reach,

    /** A button, a link, or what opens. */
    async press(thing) {
      await reach(thing);
      await keys.press('Enter');
    },

    async pressButton(name) {
      await this.press(page.getByRole('button', { name, exact: true }));
    },

    /** Takes the place of what the field holds. */
    async type(field, text) {
      await reach(field);
      await keys.press('Control+A');
      await keys.insertText(text);
    },

    // into the field that is called so
    async fill(name, text) {
      await this.type(page.getByRole('textbox', { name, exact: true }), text);
    },

    async tick(box) {
      await reach(box);
      await keys.press('Space');
    },

    /** One of several of which Tab reaches one only. */
    async pick(radio) {
      await reach(radio, (element) => document.activeElement?.name === element.name);
      await keys.press('Space');
      for (let step = 0; step < MOST_STEPS && !(await radio.isChecked()); step++) {
        await keys.press('ArrowDown');
      }
    },

    /** The option whose text has these words. */
    async choose(name, words) {
      const select = page.getByRole('combobox', { name, exact: true });
      await reach(select);
      await keys.press('Home');
      const chosen = () => select.evaluate((element) => element.selectedOptions[0]?.text ?? '');
      for (let before = ''; !(await chosen()).includes(words); ) {
        const now = await select.evaluate((element) => element.selectedIndex);
        if (before === now) {
          throw new Error(`no option has “${words}”: ${await select.innerText()}`);
        }
        before = now;
        await keys.press('ArrowDown');
      }
    },
  };
}
