package vn.kpiplatform.framework;

/** A text that people read, in Vietnamese and English, both in Unicode form NFC. */
public record Text(String vi, String en) {}
