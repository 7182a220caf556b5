package bare;

class Bare {
    /** Sai kiểu */
    String propagation = "REQUIRES_NEW";
}
