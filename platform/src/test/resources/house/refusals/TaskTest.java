class TaskTest {

  void sees_most_reasons_with_their_fields() {
    assertThat(refused(input)).isEqualTo("3 SAID title").isEqualTo("APOSTROPHE ");
    assertRefused(payload, "ARGUMENTS", "person.name");
    assertRefused(payload, "DECOMPOSED",
        "title");
    assertThat(refused(input)).isEqualTo("EMPTY tasks.0.title");
  }

  void sees_a_reason_without_its_field() {
    assertThat(code(refused(input))).isEqualTo("FORGOTTEN");
    // "UNTRANSLATED" is only mentioned
  }
}
